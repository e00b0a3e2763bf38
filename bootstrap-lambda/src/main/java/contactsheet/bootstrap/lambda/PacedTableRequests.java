package contactsheet.bootstrap.lambda;

import contactsheet.adapter.protocol.dynamodb.Expression;
import contactsheet.adapter.protocol.dynamodb.TableRequests;
import contactsheet.adapter.protocol.dynamodb.Value;
import java.util.Map;
import java.util.function.Supplier;

/// Sends requests to a table at a limited rate. What a carrier sends again by itself is not
/// counted.
record PacedTableRequests(TableRequests requests, RequestRate rate) implements TableRequests {
  private static final Unanswered NOT_SENT =
      new Unanswered("the time was over before its turn came");

  @Override
  public String table() {
    return requests.table();
  }

  @Override
  public WriteAnswer put(Map<String, Value> row, Expression condition) {
    return rate.awaitTurn() ? requests.put(row, condition) : NOT_SENT;
  }

  @Override
  public ReadAnswer query(Expression key, Map<String, Value> after) {
    return paced(() -> requests.query(key, after));
  }

  @Override
  public ReadAnswer scan(Expression filter, Map<String, Value> after) {
    return paced(() -> requests.scan(filter, after));
  }

  @Override
  public ReadAnswer queryIndex(IndexQuery query, Map<String, Value> after) {
    return paced(() -> requests.queryIndex(query, after));
  }

  private ReadAnswer paced(Supplier<ReadAnswer> request) {
    return rate.awaitTurn() ? request.get() : NOT_SENT;
  }
}
