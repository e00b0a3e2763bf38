package contactsheet.adapter.aws;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/// Clients with the settings of the real ones, for servers that let everybody in.
public final class TestClients {
  private static final AwsCredentialsProvider ANYONE =
      StaticCredentialsProvider.create(AwsBasicCredentials.create("anyone", "anything"));

  private TestClients() {}

  public static S3Client s3(URI endpoint) {
    return ClientSettings.build(
        S3Client.builder()
            .endpointOverride(endpoint)
            .forcePathStyle(true)
            .region(Region.EU_CENTRAL_1)
            .credentialsProvider(ANYONE));
  }

  public static DynamoDbClient dynamoDb(URI endpoint) {
    return ClientSettings.build(
        DynamoDbClient.builder()
            .endpointOverride(endpoint)
            .region(Region.EU_CENTRAL_1)
            .credentialsProvider(ANYONE));
  }
}
