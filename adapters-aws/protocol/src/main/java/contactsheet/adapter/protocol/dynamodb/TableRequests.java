package contactsheet.adapter.protocol.dynamodb;

import java.util.List;
import java.util.Map;

/// Carries requests to one DynamoDB table, asks again where that may help, and brings back what
/// came last. What an adapter implements with its client.
public interface TableRequests {
  /// Writes a whole row if the condition is met, in one step, and asks for the row that stands
  /// there if it is not.
  WriteAnswer put(Map<String, Value> row, Expression condition);

  /// Reads the rows with one partition key, strongly consistent, one page of them.
  ///
  /// @param after the last key of the page before; empty for the first page
  ReadAnswer query(Expression key, Map<String, Value> after);

  /// Reads the rows of the whole table that pass a filter, strongly consistent, one page of them.
  ///
  /// @param after the last key of the page before; empty for the first page
  ReadAnswer scan(Expression filter, Map<String, Value> after);

  /// Reads rows by an index, in the order of its sort key, one page of them. Indexes are eventually
  /// consistent.
  ///
  /// @param most how many there may be on the page
  /// @param after the last key of the page before; empty for the first page
  ReadAnswer queryIndex(String index, Expression key, int most, Map<String, Value> after);

  /// What came of a write.
  sealed interface WriteAnswer {}

  /// What came of a read.
  sealed interface ReadAnswer {}

  /// Neither a success nor a condition that is not met.
  sealed interface NoSuccess extends WriteAnswer, ReadAnswer {}

  /// The row is written.
  record Written() implements WriteAnswer {}

  /// The condition is not met.
  ///
  /// @param stored the row that stood there; empty if there was none
  record ConditionFailed(Map<String, Value> stored) implements WriteAnswer {
    public ConditionFailed {
      stored = Map.copyOf(stored);
    }
  }

  /// Rows, and where the next page begins.
  ///
  /// @param lastKey empty if there is none
  record Rows(List<Map<String, Value>> rows, Map<String, Value> lastKey) implements ReadAnswer {
    public Rows {
      rows = List.copyOf(rows);
      lastKey = Map.copyOf(lastKey);
    }
  }

  /// DynamoDB refused.
  ///
  /// @param status of HTTP
  /// @param code DynamoDB's name for the reason; empty if it gave none
  /// @param message DynamoDB's own words; empty if it gave none
  record Refused(int status, String code, String message) implements NoSuccess {}

  /// No answer came, or none in time.
  ///
  /// @param why in words that can follow a colon
  record Unanswered(String why) implements NoSuccess {}
}
