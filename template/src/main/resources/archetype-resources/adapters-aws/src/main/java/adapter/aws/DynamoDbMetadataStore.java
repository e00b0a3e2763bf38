package ${package}.adapter.aws;

import static ${package}.adapter.aws.MetadataItem.*;

import ${package}.application.port.out.MetadataStore;
import ${package}.domain.*;
import ${package}.domain.MetadataEntry.Precedence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.*;

/// Keeps the rows in a DynamoDB table with the partition key `filename`, and the sort key `bucket`
/// or none, as in the original design. Without it a file name belongs to the first bucket that has
/// it.
public final class DynamoDbMetadataStore implements MetadataStore {
  private static final String RIGHTS = "dynamodb:PutItem and dynamodb:Query on the table";
  private static final String NO_ROW = "attribute_not_exists(filename)";

  /// The decision of [MetadataEntry#precedenceOver] as a condition of DynamoDB.
  private static final String NEWER =
      NO_ROW
          + " OR #bucket = :bucket AND (attribute_not_exists(sequencer)"
          + " OR size(sequencer) = :digits AND sequencer < :sequencer)"
          + " AND (attribute_not_exists(reconciled_at) OR reconciled_at <= :hold_is_over)";

  private final DynamoDbClient dynamoDb;
  private final String table;

  public DynamoDbMetadataStore(DynamoDbClient dynamoDb, String table) {
    this.dynamoDb = dynamoDb;
    this.table = table;
  }

  @Override
  public WriteResult saveIfNewer(MetadataEntry entry) {
    var digits = entry.sequencer().orElseThrow().digits();
    var holdIsOver = entry.recordedAt().orElseThrow().minus(MetadataEntry.HOLD);
    return put(
        entry,
        NEWER,
        Map.of(
            ":bucket", text(entry.location().bucket()),
            ":digits", number(digits.length()),
            ":sequencer", text(digits),
            ":hold_is_over", time(holdIsOver)),
        stored ->
            entry.precedenceOver(stored) == Precedence.OLDER
                ? new WriteResult.Superseded()
                : new WriteResult.Undecided());
  }

  @Override
  public WriteResult replaceIfUnchanged(
      Optional<MetadataEntry> read, MetadataEntry replacement) {
    var values = new HashMap<String, AttributeValue>();
    read.ifPresent(row -> values.put(":bucket", text(row.location().bucket())));
    read.flatMap(MetadataEntry::sequencer)
        .ifPresent(it -> values.put(":sequencer", text(it.digits())));
    read.flatMap(MetadataEntry::recordedAt)
        .ifPresent(it -> values.put(":recorded_at", time(it)));
    var unchanged =
        "#bucket = :bucket AND " + same("sequencer", values) + " AND " + same("recorded_at", values);
    return put(
        replacement,
        read.isPresent() ? unchanged : NO_ROW,
        values,
        _ -> new WriteResult.Undecided());
  }

  private static String same(String name, Map<String, AttributeValue> values) {
    return values.containsKey(":" + name)
        ? name + " = :" + name
        : "attribute_not_exists(" + name + ")";
  }

  /// Writes the whole row if the condition holds.
  ///
  /// @param refused the result for a stored row that the condition does not allow to replace
  private WriteResult put(
      MetadataEntry entry,
      String condition,
      Map<String, AttributeValue> values,
      Function<MetadataEntry, WriteResult> refused) {
    var doing = "write the row of " + entry.location();
    var request =
        PutItemRequest.builder()
            .tableName(table)
            .item(MetadataItem.of(entry))
            .conditionExpression(condition)
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
    if (!values.isEmpty()) {
      request.expressionAttributeNames(Map.of("#bucket", "bucket"));
      request.expressionAttributeValues(values);
    }
    try {
      dynamoDb.putItem(request.build());
      return new WriteResult.Written();
    } catch (ConditionalCheckFailedException e) {
      var stored = Optional.of(e.item()).filter(it -> !it.isEmpty()).map(MetadataItem::entry);
      if (stored.filter(it -> !it.location().equals(entry.location())).isPresent()) {
        var holder = stored.get().location();
        return new WriteResult.NotWritten("cannot " + doing + ", in whose place is " + holder);
      }
      return stored.map(refused).orElse(new WriteResult.Undecided());
    } catch (SdkException e) {
      return new WriteResult.NotWritten(AwsClients.reason(doing, e, RIGHTS));
    }
  }

  @Override
  public ReadResult find(ObjectLocation location) {
    try {
      var rows =
          dynamoDb.queryPaginator(
              it ->
                  it.tableName(table)
                      .consistentRead(true)
                      .keyConditionExpression("filename = :filename")
                      .expressionAttributeValues(Map.of(":filename", text(location.key()))));
      var entries = rows.items().stream().map(MetadataItem::entry);
      return new ReadResult.Read(entries.filter(it -> it.location().equals(location)).findAny());
    } catch (SdkException e) {
      return new ReadResult.NotRead(AwsClients.reason("read the row of " + location, e, RIGHTS));
    }
  }
}
