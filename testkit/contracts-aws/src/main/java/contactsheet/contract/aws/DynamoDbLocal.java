package contactsheet.contract.aws;

import contactsheet.local.dynamodb.LocalDynamoDb;
import java.net.URI;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// DynamoDB Local, one for all tests, started for the first; it ends with the JVM.
public final class DynamoDbLocal {
  private DynamoDbLocal() {}

  /// A client of it that all tests share.
  public static DynamoDbClient client() {
    return Server.CLIENT;
  }

  /// Its endpoint.
  public static URI endpoint() {
    return Server.ENDPOINT;
  }

  private static final class Server {
    static final URI ENDPOINT = LocalDynamoDb.start().endpoint();
    static final DynamoDbClient CLIENT = SdkClients.dynamoDb(ENDPOINT);
  }
}
