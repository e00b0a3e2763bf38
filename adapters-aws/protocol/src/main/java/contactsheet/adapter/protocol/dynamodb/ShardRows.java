package contactsheet.adapter.protocol.dynamodb;

import contactsheet.domain.ObjectKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rows of one shard in the order of their keys, one at a time.
final class ShardRows {
  private final PagedRows rows;
  private final ListedRows listed;
  private @Nullable Row first;

  /// A row and its sort key.
  record Row(ObjectKey key, Map<String, Value> item) {}

  /// @param rows the rows from the first key with the prefix, or from the first key behind the page
  ///     before
  /// @param listed the selection of the rows that are shown
  ShardRows(PagedRows rows, ListedRows listed) {
    this.rows = rows;
    this.listed = listed;
  }

  /// The first of the rows that are left, or none.
  @Nullable Row first() {
    return first;
  }

  /// Goes on to the next row. It has to be called before the first row too.
  void advance() throws UnreadableItemException, NotReadException {
    first = null;
    for (var item = rows.next(); item != null; item = rows.next()) {
      var key = MetadataItem.key(item);
      if (!key.startsWith(listed.prefix())) {
        return;
      }
      if (listed.have(item)) {
        first = new Row(key, item);
        return;
      }
    }
  }
}
