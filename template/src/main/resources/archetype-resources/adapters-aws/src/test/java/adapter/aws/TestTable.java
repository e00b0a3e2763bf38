package ${package}.adapter.aws;

import java.util.Arrays;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.*;

/// Makes tables for tests.
final class TestTable {
  private TestTable() {}

  /// @param key the partition key, and the sort key if there is one
  /// @return the table's name
  static String create(DynamoDbClient dynamoDb, String... key) {
    var table = "Test" + System.nanoTime();
    dynamoDb.createTable(
        it ->
            it.tableName(table)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                    Arrays.stream(key)
                        .map(
                            name ->
                                AttributeDefinition.builder()
                                    .attributeName(name)
                                    .attributeType(ScalarAttributeType.S)
                                    .build())
                        .toList())
                .keySchema(
                    Arrays.stream(key)
                        .map(
                            name ->
                                KeySchemaElement.builder()
                                    .attributeName(name)
                                    .keyType(name.equals(key[0]) ? KeyType.HASH : KeyType.RANGE)
                                    .build())
                        .toList()));
    return table;
  }
}
