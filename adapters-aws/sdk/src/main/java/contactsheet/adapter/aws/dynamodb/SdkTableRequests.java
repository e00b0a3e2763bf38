package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.ClientSettings;
import contactsheet.adapter.protocol.dynamodb.Expression;
import contactsheet.adapter.protocol.dynamodb.TableRequests;
import contactsheet.adapter.protocol.dynamodb.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/// Carries requests to one table with the AWS SDK's client.
///
/// Safe for use by many threads at once.
///
/// @param client the AWS SDK's client, which is closed with this object
/// @param table the table's name
public record SdkTableRequests(DynamoDbClient client, String table)
    implements TableRequests, AutoCloseable {
  /// Every page of DynamoDB's has a list of rows, be it empty.
  private static final ReadAnswer WITHOUT_ROWS =
      new Untrusted("it has no rows, and does not say that there are none");

  /// On a client of its own, which finds region, credentials and endpoint as the AWS SDK does.
  ///
  /// @param table the table's name
  /// @throws IllegalStateException if the environment lacks one of them; the message says which
  public static SdkTableRequests fromEnvironment(String table) {
    return new SdkTableRequests(ClientSettings.build(DynamoDbClient.builder()), table);
  }

  @Override
  public WriteAnswer put(Map<String, Value> row, Expression condition) {
    try {
      var answer =
          client.putItem(
              PutItemRequest.builder()
                  .tableName(table)
                  .item(Items.sent(row))
                  .conditionExpression(condition.text())
                  .expressionAttributeNames(names(condition))
                  .expressionAttributeValues(values(condition))
                  .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                  .build());
      return isEmpty(answer) ? new Unanswered("the answer is empty") : new Written();
    } catch (ConditionalCheckFailedException e) {
      return new ConditionFailed(Items.received(e.item()));
    } catch (SdkException e) {
      return noSuccess(e);
    }
  }

  /// DynamoDB's shortest answer is `{}`. To the SDK's client nothing at all is the same.
  private static boolean isEmpty(PutItemResponse answer) {
    return answer
        .sdkHttpResponse()
        .firstMatchingHeader("Content-Length")
        .filter("0"::equals)
        .isPresent();
  }

  @Override
  public ReadAnswer query(Expression key, Map<String, Value> after) {
    var query = rowsWith(key, after).consistentRead(true).build();
    return read(() -> rows(client.query(query)));
  }

  @Override
  public ReadAnswer queryIndex(IndexQuery asked, Map<String, Value> after) {
    var query =
        rowsWith(asked.key(), after)
            .indexName(asked.index())
            .limit(asked.most())
            .scanIndexForward(asked.backwards() ? Boolean.FALSE : null)
            .build();
    return read(() -> rows(client.query(query)));
  }

  private QueryRequest.Builder rowsWith(Expression key, Map<String, Value> after) {
    return QueryRequest.builder()
        .tableName(table)
        .keyConditionExpression(key.text())
        .expressionAttributeNames(names(key))
        .expressionAttributeValues(values(key))
        .exclusiveStartKey(start(after));
  }

  private static ReadAnswer rows(QueryResponse page) {
    return page.hasItems() ? rows(page.items(), page.lastEvaluatedKey()) : WITHOUT_ROWS;
  }

  @Override
  public ReadAnswer scan(Expression filter, Map<String, Value> after) {
    var scan =
        ScanRequest.builder()
            .tableName(table)
            .consistentRead(true)
            .filterExpression(filter.text())
            .expressionAttributeNames(names(filter))
            .expressionAttributeValues(values(filter))
            .exclusiveStartKey(start(after))
            .build();
    return read(
        () -> {
          var page = client.scan(scan);
          return page.hasItems() ? rows(page.items(), page.lastEvaluatedKey()) : WITHOUT_ROWS;
        });
  }

  @Override
  public void close() {
    client.close();
  }

  private static ReadAnswer read(Supplier<ReadAnswer> request) {
    try {
      return request.get();
    } catch (SdkException e) {
      return noSuccess(e);
    }
  }

  private static Rows rows(
      List<Map<String, AttributeValue>> items, Map<String, AttributeValue> lastKey) {
    return new Rows(items.stream().map(Items::received).toList(), Items.received(lastKey));
  }

  /// DynamoDB takes names, values and a start only where there are some.
  private static @Nullable Map<String, String> names(Expression expression) {
    return expression.names().isEmpty() ? null : expression.names();
  }

  private static @Nullable Map<String, AttributeValue> values(Expression expression) {
    return start(expression.values());
  }

  private static @Nullable Map<String, AttributeValue> start(Map<String, Value> after) {
    return after.isEmpty() ? null : Items.sent(after);
  }

  private static NoSuccess noSuccess(SdkException cause) {
    if (!(cause instanceof AwsServiceException refusal)) {
      return new Unanswered(ClientSettings.reason(cause));
    }
    var details = refusal.awsErrorDetails();
    return details == null
        ? new Refused(refusal.statusCode(), "", "")
        : new Refused(
            refusal.statusCode(),
            Objects.requireNonNullElse(details.errorCode(), ""),
            Objects.requireNonNullElse(details.errorMessage(), ""));
  }
}
