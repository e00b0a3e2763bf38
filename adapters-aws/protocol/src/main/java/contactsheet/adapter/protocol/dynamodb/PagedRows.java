package contactsheet.adapter.protocol.dynamodb;

import contactsheet.adapter.protocol.dynamodb.TableRequests.NoSuccess;
import contactsheet.adapter.protocol.dynamodb.TableRequests.ReadAnswer;
import contactsheet.adapter.protocol.dynamodb.TableRequests.Rows;
import contactsheet.adapter.protocol.dynamodb.TableRequests.Untrusted;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The rows of one request, one at a time. It requests the next page when the rows of the last one
/// are used up.
final class PagedRows {
  /// A filter may leave nothing of many pages, each of a megabyte: ten gigabytes.
  static final int MOST_EMPTY_IF_FILTERED = 10_000;

  /// Without a filter, only the last page may be empty; a little more is let pass.
  static final int MOST_EMPTY = 10;

  private final int mostEmpty;
  private final Function<Map<String, Value>, ReadAnswer> pages;
  private final Circle<Map<String, Value>> keys = new Circle<>();
  private final Circle<Map<String, Value>> firstRows = new Circle<>();
  private Iterator<Map<String, Value>> rows = Collections.emptyIterator();
  private Map<String, Value> after = Map.of();
  private int empty;
  private boolean begun;

  private PagedRows(int mostEmpty, Function<Map<String, Value>, ReadAnswer> pages) {
    this.mostEmpty = mostEmpty;
    this.pages = pages;
  }

  /// @param pages the function that requests the page after a key; without a key, the first page
  static PagedRows of(Function<Map<String, Value>, ReadAnswer> pages) {
    return new PagedRows(MOST_EMPTY, pages);
  }

  /// The same where a filter leaves rows out, and pages may be empty for that.
  static PagedRows filtered(Function<Map<String, Value>, ReadAnswer> pages) {
    return new PagedRows(MOST_EMPTY_IF_FILTERED, pages);
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
        if (!page.lastKey().isEmpty()) {
          check(page);
        }
        rows = page.rows().iterator();
        after = page.lastKey();
        begun = true;
      }
      case NoSuccess none -> throw new NotReadException(none);
    }
  }

  /// A page with the key of a next page.
  private void check(Rows page) throws NotReadException {
    if (keys.isClosedBy(page.lastKey())) {
      throw endless("the same last key came twice");
    }
    empty = page.rows().isEmpty() ? empty + 1 : 0;
    if (empty > mostEmpty) {
      throw endless(
          empty
              + " empty pages in a row said that there is more"
              + (mostEmpty == MOST_EMPTY ? "" : " (an index spares such pages: LISTING_INDEX)"));
    }
    if (!page.rows().isEmpty() && firstRows.isClosedBy(page.rows().getFirst())) {
      throw endless("the same page came twice");
    }
  }

  private static NotReadException endless(String why) {
    return new NotReadException(new Untrusted("its pages do not come to an end: " + why));
  }
}
