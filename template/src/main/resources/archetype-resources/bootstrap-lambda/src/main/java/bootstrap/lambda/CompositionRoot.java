package ${package}.bootstrap.lambda;

import java.time.InstantSource;
import java.util.Map;
import ${package}.adapter.aws.AwsClients;
import ${package}.adapter.aws.DynamoDbMetadataStore;
import ${package}.adapter.aws.S3ObjectMetadataSource;
import ${package}.application.RecordObjectChangeService;
import ${package}.application.port.in.RecordObjectChange;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/// Constructs the adapters and the use case, and connects them.
final class CompositionRoot {
  private CompositionRoot() {}

  static RecordObjectChange of(Map<String, String> environment) {
    var isLocal =
        environment.containsKey("AWS_ENDPOINT_URL_S3")
            || environment.containsKey("AWS_ENDPOINT_URL");
    var s3 = AwsClients.build(S3Client.builder().forcePathStyle(isLocal));
    var dynamoDb = AwsClients.build(DynamoDbClient.builder());
    var table = environment.getOrDefault("TABLE_NAME", "ImageMetadataTable");
    return new RecordObjectChangeService(
        new S3ObjectMetadataSource(s3),
        new DynamoDbMetadataStore(dynamoDb, table),
        InstantSource.system());
  }
}
