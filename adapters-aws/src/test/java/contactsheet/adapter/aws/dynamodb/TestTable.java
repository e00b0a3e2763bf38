package contactsheet.adapter.aws.dynamodb;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import contactsheet.adapter.aws.dynamodb.DynamoDbMetadataStore.Listing;
import contactsheet.contract.TableLayout;
import contactsheet.domain.ObjectLocation;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/// A table of its own for each test, and a way past the store to what stands in it.
///
/// @param listing the index that it has, if it has one
public record TestTable(DynamoDbClient client, String name, @Nullable Listing listing) {
  /// As long as in production.
  public static final Duration TOMBSTONE_LIFETIME = Duration.ofDays(1);

  /// Every store says once that it scans: here that is too often. Kept, because the logging system
  /// forgets what nobody holds.
  private static final Logger LISTING = Logger.getLogger(BucketScan.class.getName());

  static {
    LISTING.setUseParentHandlers(false);
  }

  /// An empty one, without an index.
  public static TestTable create(DynamoDbClient client, TableLayout layout) {
    return create(client, layout, null);
  }

  /// An empty one.
  ///
  /// @param listing the index to make, if there is to be one
  static TestTable create(DynamoDbClient client, TableLayout layout, @Nullable Listing listing) {
    return switch (layout) {
      case FILENAME_ONLY -> create(client, List.of("filename"), listing);
      case FILENAME_AND_BUCKET -> create(client, List.of("filename", "bucket"), listing);
    };
  }

  static TestTable create(DynamoDbClient client, List<String> keys) {
    return create(client, keys, null);
  }

  private static TestTable create(
      DynamoDbClient client, List<String> keys, @Nullable Listing listing) {
    var name = "test-" + UUID.randomUUID();
    var table =
        CreateTableRequest.builder()
            .tableName(name)
            .keySchema(schema(keys))
            .billingMode(BillingMode.PAY_PER_REQUEST);
    var attributes = new LinkedHashSet<>(keys);
    if (listing != null) {
      var indexKeys = List.of("listing_shard", "filename");
      attributes.addAll(indexKeys);
      table.globalSecondaryIndexes(
          GlobalSecondaryIndex.builder()
              .indexName(listing.index())
              .keySchema(schema(indexKeys))
              .projection(all -> all.projectionType(ProjectionType.ALL))
              .build());
    }
    try {
      client.createTable(table.attributeDefinitions(strings(attributes)).build());
    } catch (ResourceInUseException _) {
      // A slow machine answers after the client has asked again; nobody else knows this name.
    }
    return new TestTable(client, name, listing);
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

  DynamoDbMetadataStore store() {
    return new DynamoDbMetadataStore(client, name, TOMBSTONE_LIFETIME, listing);
  }

  void put(Map<String, AttributeValue> item) {
    client.putItem(put -> put.tableName(name).item(item));
  }

  /// The row as DynamoDB has it.
  Map<String, AttributeValue> row(ObjectLocation location) {
    var rows = client.scan(scan -> scan.tableName(name).consistentRead(true)).items();
    return rows.stream()
        .filter(row -> fromS(location.key().value()).equals(row.get("filename")))
        .filter(row -> fromS(location.bucket().value()).equals(row.get("bucket")))
        .findFirst()
        .orElseThrow();
  }
}
