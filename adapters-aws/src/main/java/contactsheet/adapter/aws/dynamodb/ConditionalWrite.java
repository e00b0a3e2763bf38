package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.dynamodb.DynamoDbMetadataStore.Listing;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/// Writes whole rows, each with one request that DynamoDB carries out in one step or not at all.
///
/// @param tombstoneLifetime how long after its writing a tombstone expires
/// @param listing by what buckets are listed, if by anything
record ConditionalWrite(
    DynamoDbClient client,
    String table,
    Duration tombstoneLifetime,
    @Nullable Listing listing,
    DynamoDbFailures failures) {
  /// What came of a write.
  sealed interface Result {
    /// The row is stored.
    record Written() implements Result {}

    /// The condition was not met.
    ///
    /// @param stored the row that stood there at that moment
    record Refused(Map<String, AttributeValue> stored) implements Result {}

    /// No answer, or a refusal on other grounds.
    record Failed(Failure failure) implements Result {}
  }

  Result put(MetadataEntry entry, WriteCondition condition) {
    var put =
        PutItemRequest.builder()
            .tableName(table)
            .item(MetadataItem.of(entry, tombstoneLifetime, listing))
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
    condition.applyTo(put);
    try {
      client.putItem(put.build());
      return new Result.Written();
    } catch (ConditionalCheckFailedException e) {
      return new Result.Refused(e.item());
    } catch (SdkException e) {
      return new Result.Failed(failures.of("write the row of " + entry.location(), e));
    }
  }
}
