package contactsheet.contract.aws;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import contactsheet.contract.TableLayout;
import contactsheet.domain.ObjectLocation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Logger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/// A table of its own for each test, and a way past the store to what stands in it.
public record TestTable(DynamoDbClient client, String name) {
  /// As long as in production.
  public static final Duration TOMBSTONE_LIFETIME = Duration.ofDays(1);

  /// Every store says once that it scans: here that is too often. Kept, because the logging system
  /// forgets what nobody holds.
  private static final Logger ADAPTERS = Logger.getLogger("contactsheet.adapter");

  static {
    ADAPTERS.setUseParentHandlers(false);
  }

  /// An empty one.
  public static TestTable create(DynamoDbClient client, TableLayout layout) {
    return switch (layout) {
      case FILENAME_ONLY -> create(client, List.of("filename"));
      case FILENAME_AND_BUCKET -> create(client, List.of("filename", "bucket"));
    };
  }

  /// An empty one.
  ///
  /// @param keys the partition key, and the sort key if there is one
  public static TestTable create(DynamoDbClient client, List<String> keys) {
    var attributes = new ArrayList<AttributeDefinition>();
    var schema = new ArrayList<KeySchemaElement>();
    for (var key : keys) {
      var type = schema.isEmpty() ? KeyType.HASH : KeyType.RANGE;
      schema.add(KeySchemaElement.builder().attributeName(key).keyType(type).build());
      attributes.add(
          AttributeDefinition.builder()
              .attributeName(key)
              .attributeType(ScalarAttributeType.S)
              .build());
    }
    var name = "test-" + UUID.randomUUID();
    try {
      client.createTable(
          table ->
              table
                  .tableName(name)
                  .attributeDefinitions(attributes)
                  .keySchema(schema)
                  .billingMode(BillingMode.PAY_PER_REQUEST));
    } catch (ResourceInUseException _) {
      // A slow machine answers after the client has asked again; nobody else knows this name.
    }
    return new TestTable(client, name);
  }

  /// Puts a row there that no store would write.
  public void put(Map<String, AttributeValue> item) {
    client.putItem(put -> put.tableName(name).item(item));
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
