package contactsheet.bootstrap.lambda;

import contactsheet.local.dynamodb.LocalDynamoDb;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/// A DynamoDB of this machine, looked at by the plain client rather than by our own store.
final class Tables implements AutoCloseable {
  private final LocalDynamoDb server = LocalDynamoDb.idleOrStarted();
  private final DynamoDbClient client =
      DynamoDbClient.builder()
          .endpointOverride(server.endpoint())
          .region(Region.EU_CENTRAL_1)
          .credentialsProvider(
              StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
          .httpClient(UrlConnectionHttpClient.create())
          .build();

  URI endpoint() {
    return server.endpoint();
  }

  /// Creates a table with these key attributes, all texts; the first is the partition key.
  String create(String name, String... keys) {
    client.createTable(
        table ->
            table
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(attributes(keys))
                .keySchema(keys(keys)));
    return name;
  }

  /// Creates the table that the template makes, with the index by which buckets are listed.
  String createWithIndex(String name) {
    client.createTable(
        table ->
            table
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(attributes("filename", "bucket", "listing_shard"))
                .keySchema(keys("filename", "bucket"))
                .globalSecondaryIndexes(index("objects_by_bucket", "listing_shard", "filename")));
    return name;
  }

  /// Creates the table that the template makes for those who find rows by time, without the index
  /// by which buckets are listed.
  String createWithTimeIndexes(String name) {
    client.createTable(
        table ->
            table
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                    attributes(
                        "filename",
                        "bucket",
                        "taken_month",
                        "taken_place",
                        "uploaded_month",
                        "uploaded_place"))
                .keySchema(keys("filename", "bucket"))
                .globalSecondaryIndexes(
                    index("objects_by_time", "taken_month", "taken_place"),
                    index("objects_by_time_uploaded", "uploaded_month", "uploaded_place")));
    return name;
  }

  private static GlobalSecondaryIndex index(String name, String... keys) {
    return GlobalSecondaryIndex.builder()
        .indexName(name)
        .keySchema(keys(keys))
        .projection(all -> all.projectionType(ProjectionType.ALL))
        .build();
  }

  private static List<AttributeDefinition> attributes(String... names) {
    return Arrays.stream(names)
        .map(
            name ->
                AttributeDefinition.builder()
                    .attributeName(name)
                    .attributeType(ScalarAttributeType.S)
                    .build())
        .toList();
  }

  private static List<KeySchemaElement> keys(String... names) {
    return Arrays.stream(names)
        .map(
            name ->
                KeySchemaElement.builder()
                    .attributeName(name)
                    .keyType(name.equals(names[0]) ? KeyType.HASH : KeyType.RANGE)
                    .build())
        .toList();
  }

  /// All rows of a table.
  List<Map<String, AttributeValue>> rows(String table) {
    return client.scanPaginator(scan -> scan.tableName(table).consistentRead(true)).items().stream()
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /// The rows of a file name.
  List<Map<String, AttributeValue>> rows(String table, String filename) {
    return client
        .query(
            query ->
                query
                    .tableName(table)
                    .consistentRead(true)
                    .keyConditionExpression("filename = :filename")
                    .expressionAttributeValues(Map.of(":filename", AttributeValue.fromS(filename))))
        .items();
  }

  /// Writes a row as no function would.
  void put(String table, Map<String, AttributeValue> row) {
    client.putItem(put -> put.tableName(table).item(row));
  }

  /// Removes a row of a table with both keys.
  void delete(String table, Map<String, AttributeValue> row) {
    var key = new HashMap<>(row);
    key.keySet().retainAll(Set.of("filename", "bucket"));
    client.deleteItem(delete -> delete.tableName(table).key(key));
  }

  /// The row of a file name, which must be the only one.
  Map<String, AttributeValue> row(String table, String filename) {
    var found =
        rows(table).stream()
            .filter(row -> AttributeValue.fromS(filename).equals(row.get("filename")))
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " rows of " + filename);
    }
    return found.getFirst();
  }

  @Override
  public void close() {
    client
        .listTablesPaginator()
        .tableNames()
        .forEach(name -> client.deleteTable(it -> it.tableName(name)));
    client.close();
    server.leave();
  }
}
