package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.protocol.dynamodb.Expression;
import contactsheet.adapter.protocol.dynamodb.TableRequests;
import contactsheet.adapter.protocol.dynamodb.Value;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// Counts the requests for pages of rows.
///
/// @param requests the requests to the table
/// @param count the number of requests for pages so far
record CountedRequests(TableRequests requests, AtomicInteger count) implements TableRequests {
  /// None yet.
  CountedRequests(TableRequests requests) {
    this(requests, new AtomicInteger());
  }

  /// How many there were.
  int queries() {
    return count.get();
  }

  @Override
  public String table() {
    return requests.table();
  }

  @Override
  public WriteAnswer put(Map<String, Value> row, Expression condition) {
    return requests.put(row, condition);
  }

  @Override
  public ReadAnswer query(Expression key, Map<String, Value> after) {
    count.incrementAndGet();
    return requests.query(key, after);
  }

  @Override
  public ReadAnswer scan(Expression filter, Map<String, Value> after) {
    count.incrementAndGet();
    return requests.scan(filter, after);
  }

  @Override
  public ReadAnswer queryIndex(IndexQuery query, Map<String, Value> after) {
    count.incrementAndGet();
    return requests.queryIndex(query, after);
  }
}
