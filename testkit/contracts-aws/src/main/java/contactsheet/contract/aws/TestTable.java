package contactsheet.contract.aws;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import contactsheet.contract.TableLayout;
import contactsheet.domain.ObjectLocation;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/// A table of its own for each test, whose rows can be read and written without the store.
public record TestTable(DynamoDbClient client, String name) {
  /// The name of the index by which buckets are listed.
  public static final String INDEX = "objects_by_bucket";

  /// The name of the indexes by which buckets are listed by time.
  public static final String TIME_INDEX = "objects_by_time";

  private static final Map<String, List<String>> LISTED =
      Map.of(INDEX, List.of("listing_shard", "filename"));

  private static final Map<String, List<String>> TIMED =
      Map.of(
          INDEX,
          List.of("listing_shard", "filename"),
          TIME_INDEX,
          List.of("taken_month", "taken_place"),
          TIME_INDEX + "_uploaded",
          List.of("uploaded_month", "uploaded_place"));

  /// The lifetime of tombstones, which is that of production.
  public static final Duration TOMBSTONE_LIFETIME = Duration.ofDays(1);

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofMillis(100);

  /// Every store logs once that it scans, which is too often here. The logger is kept in a field,
  /// because the logging system only has weak references.
  private static final Logger ADAPTERS = Logger.getLogger("contactsheet.adapter");

  static {
    ADAPTERS.setUseParentHandlers(false);
  }

  /// An empty one, without an index.
  public static TestTable create(DynamoDbClient client, TableLayout layout) {
    return create(client, keys(layout), Map.of());
  }

  /// An empty one, with the index by which buckets are listed.
  public static TestTable indexed(DynamoDbClient client, TableLayout layout) {
    return create(client, keys(layout), LISTED);
  }

  /// An empty one, with the index by which buckets are listed, and those by time.
  public static TestTable timed(DynamoDbClient client, TableLayout layout) {
    return create(client, keys(layout), TIMED);
  }

  /// An empty one, without an index.
  ///
  /// @param keys the partition key, and the sort key if there is one
  public static TestTable create(DynamoDbClient client, List<String> keys) {
    return create(client, keys, Map.of());
  }

  private static List<String> keys(TableLayout layout) {
    return switch (layout) {
      case FILENAME_ONLY -> List.of("filename");
      case FILENAME_AND_BUCKET -> List.of("filename", "bucket");
    };
  }

  private static TestTable create(
      DynamoDbClient client, List<String> keys, Map<String, List<String>> indexes) {
    var name = "test-" + UUID.randomUUID();
    var table =
        CreateTableRequest.builder()
            .tableName(name)
            .keySchema(schema(keys))
            .billingMode(BillingMode.PAY_PER_REQUEST);
    var attributes = new LinkedHashSet<>(keys);
    if (!indexes.isEmpty()) {
      indexes.values().forEach(attributes::addAll);
      table.globalSecondaryIndexes(indexes.entrySet().stream().map(TestTable::index).toList());
    }
    try {
      client.createTable(table.attributeDefinitions(strings(attributes)).build());
    } catch (ResourceInUseException _) {
      // On a slow machine the client may have sent the request twice. The name is unique, so the
      // table is this one.
    }
    var made = new TestTable(client, name);
    made.awaitActive();
    return made;
  }

  private static GlobalSecondaryIndex index(Map.Entry<String, List<String>> index) {
    return GlobalSecondaryIndex.builder()
        .indexName(index.getKey())
        .keySchema(schema(index.getValue()))
        .projection(all -> all.projectionType(ProjectionType.ALL))
        .build();
  }

  /// Some servers, DynamoDB itself among them, make a table after they have answered.
  private void awaitActive() {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isActive()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(name + " is not active after " + PATIENCE);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private boolean isActive() {
    var table = client.describeTable(it -> it.tableName(name)).table();
    return table.tableStatus() == TableStatus.ACTIVE
        && table.globalSecondaryIndexes().stream()
            .allMatch(index -> index.indexStatus() == IndexStatus.ACTIVE);
  }

  private static List<KeySchemaElement> schema(List<String> keys) {
    return keys.stream()
        .map(
            key ->
                KeySchemaElement.builder()
                    .attributeName(key)
                    .keyType(key.equals(keys.getFirst()) ? KeyType.HASH : KeyType.RANGE)
                    .build())
        .toList();
  }

  private static List<AttributeDefinition> strings(Collection<String> names) {
    return names.stream()
        .map(
            name ->
                AttributeDefinition.builder()
                    .attributeName(name)
                    .attributeType(ScalarAttributeType.S)
                    .build())
        .toList();
  }

  /// Puts a row there that no store would write.
  public void put(Map<String, AttributeValue> item) {
    client.putItem(put -> put.tableName(name).item(item));
  }

  /// Removes all rows with this `bucket`, and says how many there were.
  public int removeOf(String bucket) {
    var rows =
        client.scan(scan -> scan.tableName(name).consistentRead(true)).items().stream()
            .filter(row -> fromS(bucket).equals(row.get("bucket")))
            .toList();
    var keys = client.describeTable(it -> it.tableName(name)).table().keySchema();
    for (var row : rows) {
      var key = new HashMap<>(row);
      key.keySet().retainAll(keys.stream().map(KeySchemaElement::attributeName).toList());
      client.deleteItem(delete -> delete.tableName(name).key(key));
    }
    return rows.size();
  }

  /// The row as DynamoDB has it.
  public Map<String, AttributeValue> row(ObjectLocation location) {
    var rows = client.scan(scan -> scan.tableName(name).consistentRead(true)).items();
    return rows.stream()
        .filter(row -> fromS(location.key().value()).equals(row.get("filename")))
        .filter(row -> fromS(location.bucket().value()).equals(row.get("bucket")))
        .findFirst()
        .orElseThrow();
  }
}
