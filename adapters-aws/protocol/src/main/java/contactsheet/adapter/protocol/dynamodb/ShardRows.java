package contactsheet.adapter.protocol.dynamodb;

import contactsheet.domain.ObjectKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rows of one shard in the order of their keys, one at a time.
final class ShardRows {
  private final PagedRows rows;
  private final String prefix;
  private final @Nullable ObjectKey after;
  private @Nullable Row first;

  /// A row, and what it is sorted by.
  record Row(ObjectKey key, Map<String, Value> item) {}

  /// @param rows from the first key with this prefix, or from the one behind `after`
  ShardRows(PagedRows rows, String prefix, @Nullable ObjectKey after) {
    this.rows = rows;
    this.prefix = prefix;
    this.after = after;
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
      if (!key.startsWith(prefix)) {
        return;
      }
      if (after == null || key.compareTo(after) > 0) {
        first = new Row(key, item);
        return;
      }
    }
  }
}
