package contactsheet.bootstrap.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import contactsheet.adapter.aws.dynamodb.SdkTableRequests;
import contactsheet.adapter.protocol.dynamodb.DynamoDbMetadataStore;
import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.application.FindObjectMetadataService;
import contactsheet.bootstrap.cli.commands.rows.TableReader;
import contactsheet.bootstrap.cli.pipeline.LocalObjects.Listed;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectLocation;
import contactsheet.local.dynamodb.LocalDynamoDb;
import contactsheet.local.s3.LocalS3;
import contactsheet.local.s3.LocalS3Options;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/// An S3 and a DynamoDB of this machine, where commands look for AWS as long as this is open.
final class LocalAws implements AutoCloseable {
  static final String BUCKET = "photos";
  static final String INDEX = "objects_by_bucket";
  static final String TIME_INDEX = "objects_by_time";
  static final int SHARDS = 4;

  private final LocalS3 s3 = LocalS3.start(LocalS3Options.inMemory().withBuckets(BUCKET, "albums"));
  private final LocalDynamoDb dynamoDb = LocalDynamoDb.idleOrStarted();
  private final PlainS3 plainS3 = new PlainS3(s3.endpoint());
  private final DynamoDbClient client =
      DynamoDbClient.builder()
          .endpointOverride(dynamoDb.endpoint())
          .region(Region.EU_CENTRAL_1)
          .credentialsProvider(
              StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
          .httpClient(UrlConnectionHttpClient.create())
          .build();

  /// The SDK reads the same settings from variables of a process and from properties of a JVM.
  private final Map<String, String> properties =
      Map.of(
          "aws.region", "eu-central-1",
          "aws.accessKeyId", "any",
          "aws.secretAccessKey", "any",
          "aws.endpointUrlS3", s3.endpoint().toString(),
          "aws.endpointUrlDynamoDb", dynamoDb.endpoint().toString());

  LocalAws() {
    properties.forEach(System::setProperty);
  }

  /// For a process that is to look for AWS here, too.
  Map<String, String> environment() {
    var environment = new HashMap<String, String>();
    environment.put("AWS_REGION", "eu-central-1");
    environment.put("AWS_ACCESS_KEY_ID", "any");
    environment.put("AWS_SECRET_ACCESS_KEY", "any");
    environment.put("AWS_ENDPOINT_URL_S3", s3.endpoint().toString());
    environment.put("AWS_ENDPOINT_URL_DYNAMODB", dynamoDb.endpoint().toString());
    return environment;
  }

  void put(String key, String content) {
    plainS3.put(BUCKET, key, "text/plain", content.getBytes(UTF_8));
  }

  void put(String bucket, String key, String content) {
    plainS3.put(bucket, key, "text/plain", content.getBytes(UTF_8));
  }

  void delete(String key) {
    plainS3.delete(BUCKET, key);
  }

  /// The objects that S3 lists.
  List<Listed> objects() {
    return objects(BUCKET);
  }

  List<Listed> objects(String bucket) {
    return plainS3.list(bucket).stream()
        .map(one -> new Listed(ObjectLocation.of(bucket, one.key()), one.size(), one.eTag()))
        .toList();
  }

  /// A new table with the listing index, empty.
  ///
  /// @param keys the partition key, and the sort key if there is one
  String table(String... keys) {
    var name = "test-" + UUID.randomUUID();
    client.createTable(
        CreateTableRequest.builder()
            .tableName(name)
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .attributeDefinitions(
                attribute("filename"), attribute("bucket"), attribute("listing_shard"))
            .keySchema(schema(keys))
            .globalSecondaryIndexes(index(INDEX, "listing_shard", "filename"))
            .build());
    return name;
  }

  /// A new table with the indexes by time, and without the listing index.
  String timedTable() {
    var name = "test-" + UUID.randomUUID();
    client.createTable(
        CreateTableRequest.builder()
            .tableName(name)
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .attributeDefinitions(
                attribute("filename"),
                attribute("bucket"),
                attribute("taken_month"),
                attribute("taken_place"),
                attribute("uploaded_month"),
                attribute("uploaded_place"))
            .keySchema(schema("filename", "bucket"))
            .globalSecondaryIndexes(
                index(TIME_INDEX, "taken_month", "taken_place"),
                index(TIME_INDEX + "_uploaded", "uploaded_month", "uploaded_place"))
            .build());
    return name;
  }

  private static GlobalSecondaryIndex index(String name, String... keys) {
    return GlobalSecondaryIndex.builder()
        .indexName(name)
        .keySchema(schema(keys))
        .projection(all -> all.projectionType(ProjectionType.ALL))
        .build();
  }

  private static AttributeDefinition attribute(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static List<KeySchemaElement> schema(String... keys) {
    var schema = new ArrayList<KeySchemaElement>();
    for (var key : keys) {
      schema.add(
          KeySchemaElement.builder()
              .attributeName(key)
              .keyType(schema.isEmpty() ? KeyType.HASH : KeyType.RANGE)
              .build());
    }
    return schema;
  }

  /// The store on a table, by its index.
  DynamoDbMetadataStore store(String table) {
    return new DynamoDbMetadataStore(
        new SdkTableRequests(client, table), Duration.ofDays(1), new Listing(INDEX, SHARDS));
  }

  /// Returns the rows of a table, by key, without the times of writing.
  SortedMap<String, Map<String, AttributeValue>> items(String table) {
    var items = new TreeMap<String, Map<String, AttributeValue>>();
    for (var item :
        client.scanPaginator(scan -> scan.tableName(table).consistentRead(true)).items()) {
      var lasting = new HashMap<>(item);
      lasting.keySet().removeAll(Set.of("recorded_at", "reconciled_at"));
      items.put(Objects.requireNonNull(item.get("filename")).s(), lasting);
    }
    return items;
  }

  /// Writes something wrong into a row, as another program may.
  void damage(String table, String key, String attribute, String wrong) {
    client.updateItem(
        update ->
            update
                .tableName(table)
                .key(
                    Map.of(
                        "filename", AttributeValue.fromS(key),
                        "bucket", AttributeValue.fromS(BUCKET)))
                .updateExpression("SET #attribute = :wrong")
                .expressionAttributeNames(Map.of("#attribute", attribute))
                .expressionAttributeValues(Map.of(":wrong", AttributeValue.fromS(wrong))));
  }

  /// Returns the rows that readers see of the bucket.
  List<Recorded> rows(String table) {
    return new TableReader(new FindObjectMetadataService(store(table)))
        .all(new BucketName(BUCKET), "");
  }

  @Override
  public void close() {
    properties.keySet().forEach(System::clearProperty);
    client
        .listTablesPaginator()
        .tableNames()
        .forEach(name -> client.deleteTable(it -> it.tableName(name)));
    client.close();
    plainS3.close();
    dynamoDb.leave();
    s3.close();
  }
}
