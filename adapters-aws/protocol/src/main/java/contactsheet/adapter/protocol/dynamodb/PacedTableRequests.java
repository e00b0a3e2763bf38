package contactsheet.adapter.protocol.dynamodb;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Sends requests to a table at a limited rate. What a carrier sends again by itself is not
/// counted.
///
/// @param requests the requests to the table, each of which waits for its turn
/// @param turn the function that waits for the turn of a request, and returns whether it came
public record PacedTableRequests(TableRequests requests, BooleanSupplier turn)
    implements TableRequests {
  private static final Unanswered NOT_SENT =
      new Unanswered("the time was over before its turn came");

  @Override
  public String table() {
    return requests.table();
  }

  @Override
  public WriteAnswer put(Map<String, Value> row, Expression condition) {
    return turn.getAsBoolean() ? requests.put(row, condition) : NOT_SENT;
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
    return turn.getAsBoolean() ? request.get() : NOT_SENT;
  }
}
