package contactsheet.adapter.aws;

import contactsheet.local.dynamodb.LocalDynamoDb;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// DynamoDB Local, one for all tests, started for the first; it ends with the JVM.
public final class DynamoDbLocal {
  private DynamoDbLocal() {}

  /// A client of it that all tests share.
  public static DynamoDbClient client() {
    return Server.CLIENT;
  }

  private static final class Server {
    static final DynamoDbClient CLIENT = TestClients.dynamoDb(LocalDynamoDb.start().endpoint());
  }
}
