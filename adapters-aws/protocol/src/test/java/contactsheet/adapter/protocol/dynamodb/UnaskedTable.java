package contactsheet.adapter.protocol.dynamodb;

import java.util.Map;

/// A table for tests, each of which implements only the requests that it expects.
interface UnaskedTable extends TableRequests {
  @Override
  default WriteAnswer put(Map<String, Value> row, Expression condition) {
    throw new AssertionError("nothing is written");
  }

  @Override
  default ReadAnswer query(Expression key, Map<String, Value> after) {
    throw new AssertionError("no row is read");
  }

  @Override
  default ReadAnswer scan(Expression filter, Map<String, Value> after) {
    throw new AssertionError("the table is not read");
  }

  @Override
  default ReadAnswer queryIndex(IndexQuery query, Map<String, Value> after) {
    throw new AssertionError("no index is read");
  }
}
