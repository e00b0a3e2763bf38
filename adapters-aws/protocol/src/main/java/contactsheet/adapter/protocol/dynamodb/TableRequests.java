package contactsheet.adapter.protocol.dynamodb;

import contactsheet.adapter.protocol.text.ServerText;
import java.util.List;
import java.util.Map;

/// The requests to one DynamoDB table. An implementation sends them by its client, retries them if
/// that may help, and returns the last answer. The adapter in this package interprets the answers,
/// so they mean the same with every client.
public interface TableRequests {
  /// The table's name.
  String table();

  /// Writes a whole row if the condition is met, in one step. Otherwise it returns the stored row.
  WriteAnswer put(Map<String, Value> row, Expression condition);

  /// Reads the rows with one partition key, strongly consistent, one page of them.
  ///
  /// @param after the last key of the page before; empty for the first page
  ReadAnswer query(Expression key, Map<String, Value> after);

  /// Reads the rows of the whole table that pass a filter, strongly consistent, one page of them.
  ///
  /// @param after the last key of the page before; empty for the first page
  ReadAnswer scan(Expression filter, Map<String, Value> after);

  /// Reads rows by an index, one page of them. Indexes are eventually consistent.
  ///
  /// @param after the last key of the page before; empty for the first page
  ReadAnswer queryIndex(IndexQuery query, Map<String, Value> after);

  /// A query of an index.
  ///
  /// @param index the index's name
  /// @param key the condition for the partition key and the sort key
  /// @param backwards whether the rows are asked for in the reverse order of the sort key
  /// @param most the most rows of a page
  record IndexQuery(String index, Expression key, boolean backwards, int most) {}

  /// The answer to a write.
  sealed interface WriteAnswer {}

  /// The answer to a read.
  sealed interface ReadAnswer {}

  /// The request failed: it was refused, or not answered.
  sealed interface NoSuccess extends WriteAnswer, ReadAnswer {}

  /// The row is written.
  record Written() implements WriteAnswer {}

  /// The condition is not met.
  ///
  /// @param stored the stored row; empty if there was none
  record ConditionFailed(Map<String, Value> stored) implements WriteAnswer {
    public ConditionFailed {
      stored = Map.copyOf(stored);
    }
  }

  /// A page of rows.
  ///
  /// @param lastKey the key after which the next page begins; empty if there is no next page
  record Rows(List<Map<String, Value>> rows, Map<String, Value> lastKey) implements ReadAnswer {
    public Rows {
      rows = List.copyOf(rows);
      lastKey = Map.copyOf(lastKey);
    }
  }

  /// DynamoDB refused.
  ///
  /// @param status the HTTP status code, such as 400
  /// @param code DynamoDB's name for the reason; empty if it gave none
  /// @param message DynamoDB's own words; empty if it gave none
  record Refused(int status, String code, String message) implements NoSuccess {
    public Refused {
      code = ServerText.shown(code);
      message = ServerText.shown(message);
    }
  }

  /// No answer came, or none in time.
  ///
  /// @param why the reason, in words that can follow a colon
  record Unanswered(String why) implements NoSuccess {
    public Unanswered {
      why = ServerText.shown(why);
    }
  }

  /// An answer that DynamoDB would not give.
  ///
  /// @param why the reason, in words that can follow a colon
  record Untrusted(String why) implements NoSuccess {
    public Untrusted {
      why = ServerText.shown(why);
    }
  }
}
