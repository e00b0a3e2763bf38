package contactsheet.deploy;

import contactsheet.local.dynamodb.LocalDynamoDb;
import contactsheet.local.lambda.FunctionConfiguration;
import contactsheet.local.lambda.FunctionPackage;
import contactsheet.local.lambda.FunctionProcess;
import contactsheet.local.s3.LocalS3;
import contactsheet.local.s3.LocalS3Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.s3.S3Client;

/// A stack's bucket, table and function, on this machine.
final class Backend implements AutoCloseable {
  private static final StaticCredentialsProvider CREDENTIALS =
      StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"));

  private final Stack stack;
  private final LocalS3 bucket;
  private final LocalDynamoDb tables = LocalDynamoDb.start();
  private final S3Client s3;
  private final DynamoDbClient dynamoDb;
  private @Nullable FunctionProcess function;

  /// @param notifications the receiver of the bucket's notifications
  Backend(Stack stack, Consumer<String> notifications) {
    this.stack = stack;
    bucket =
        LocalS3.start(
            LocalS3Options.inMemory()
                .withBuckets(stack.output("Bucket"))
                .withNotifications(notifications));
    s3 =
        S3Client.builder()
            .endpointOverride(bucket.endpoint())
            .forcePathStyle(true)
            .region(Region.EU_CENTRAL_1)
            .credentialsProvider(CREDENTIALS)
            .httpClient(UrlConnectionHttpClient.create())
            .build();
    dynamoDb =
        DynamoDbClient.builder()
            .endpointOverride(tables.endpoint())
            .region(Region.EU_CENTRAL_1)
            .credentialsProvider(CREDENTIALS)
            .httpClient(UrlConnectionHttpClient.create())
            .build();
  }

  /// The packaged function, with the handler, the timeout and the variables of the template.
  ///
  /// @param folder an empty folder
  FunctionProcess function(Path folder) throws IOException {
    var task = Files.createDirectory(folder.resolve("task"));
    FunctionPackage.unpackTo(task);
    var deployed = stack.resource("MetadataFunction");
    var properties = deployed.properties();
    var configuration =
        new FunctionConfiguration(
            Json.text(properties, "Handler"),
            Duration.ofSeconds(Json.number(properties, "Timeout")),
            deployed.variables());
    function = new FunctionProcess(task, configuration, bucket.endpoint(), tables.endpoint());
    return function;
  }

  void upload(String key) {
    s3.putObject(put -> put.bucket(stack.output("Bucket")).key(key), RequestBody.fromString(key));
  }

  void delete(String key) {
    s3.deleteObject(delete -> delete.bucket(stack.output("Bucket")).key(key));
  }

  /// Makes the table of the template.
  void createTable() {
    var table = stack.resource("Table").properties();
    dynamoDb.createTable(
        create ->
            create
                .tableName(Json.text(table, "TableName"))
                .billingMode(Json.text(table, "BillingMode"))
                .attributeDefinitions(
                    Json.list(table.get("AttributeDefinitions")).stream()
                        .map(Backend::definition)
                        .toList())
                .keySchema(keys(table))
                .globalSecondaryIndexes(
                    Json.list(table.get("GlobalSecondaryIndexes")).stream()
                        .map(Backend::index)
                        .toList()));
  }

  /// The names of the recorded objects; those of tombstones begin with `-`.
  List<String> recorded() {
    return dynamoDb
        .scan(scan -> scan.tableName(stack.output("Table")).consistentRead(true))
        .items()
        .stream()
        .map(Backend::name)
        .sorted()
        .collect(Collectors.toList());
  }

  private static String name(Map<String, AttributeValue> row) {
    var name = Objects.requireNonNull(row.get("filename")).s();
    return row.containsKey("removed_at") ? "-" + name : name;
  }

  private static AttributeDefinition definition(Object written) {
    return AttributeDefinition.builder()
        .attributeName(Json.text(written, "AttributeName"))
        .attributeType(Json.text(written, "AttributeType"))
        .build();
  }

  private static GlobalSecondaryIndex index(Object written) {
    return GlobalSecondaryIndex.builder()
        .indexName(Json.text(written, "IndexName"))
        .keySchema(keys(written))
        .projection(p -> p.projectionType(Json.text(written, "Projection", "ProjectionType")))
        .build();
  }

  private static List<KeySchemaElement> keys(Object holder) {
    return Json.list(Json.at(holder, "KeySchema")).stream()
        .map(
            key ->
                KeySchemaElement.builder()
                    .attributeName(Json.text(key, "AttributeName"))
                    .keyType(Json.text(key, "KeyType"))
                    .build())
        .toList();
  }

  @Override
  public void close() {
    if (function != null) {
      function.close();
    }
    s3.close();
    dynamoDb.close();
    bucket.close();
    tables.close();
  }
}
