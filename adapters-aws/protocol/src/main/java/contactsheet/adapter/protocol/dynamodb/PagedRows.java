package contactsheet.adapter.protocol.dynamodb;

import contactsheet.adapter.protocol.dynamodb.TableRequests.NoSuccess;
import contactsheet.adapter.protocol.dynamodb.TableRequests.ReadAnswer;
import contactsheet.adapter.protocol.dynamodb.TableRequests.Rows;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The rows of one request, one at a time. DynamoDB is asked for the next page when those of the
/// one before are used up.
final class PagedRows {
  private final Function<Map<String, Value>, ReadAnswer> pages;
  private Iterator<Map<String, Value>> rows = Collections.emptyIterator();
  private Map<String, Value> after = Map.of();
  private boolean begun;

  /// @param pages asks for the page behind a key; behind none, for the first
  PagedRows(Function<Map<String, Value>, ReadAnswer> pages) {
    this.pages = pages;
  }

  /// The next row, or none.
  @Nullable Map<String, Value> next() throws NotReadException {
    while (!rows.hasNext()) {
      if (begun && after.isEmpty()) {
        return null;
      }
      turn();
    }
    return rows.next();
  }

  private void turn() throws NotReadException {
    switch (pages.apply(after)) {
      case Rows page -> {
        rows = page.rows().iterator();
        after = page.lastKey();
        begun = true;
      }
      case NoSuccess none -> throw new NotReadException(none);
    }
  }
}
