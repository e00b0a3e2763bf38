package contactsheet.adapter.aws.dynamodb;

import contactsheet.domain.ObjectKey;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The rows of one shard in the order of their keys, one at a time. DynamoDB is asked for more when
/// those that it gave are used up.
final class ShardRows {
  private final Iterator<Map<String, AttributeValue>> items;
  private final String prefix;
  private final @Nullable ObjectKey after;
  private @Nullable Row first;

  /// A row, and what it is sorted by.
  record Row(ObjectKey key, Map<String, AttributeValue> item) {}

  /// @param items from the first key with this prefix, or from the one behind `after`
  ShardRows(Iterator<Map<String, AttributeValue>> items, String prefix, @Nullable ObjectKey after) {
    this.items = items;
    this.prefix = prefix;
    this.after = after;
  }

  /// The first of the rows that are left, or none.
  @Nullable Row first() {
    return first;
  }

  /// Goes on to the next row. Whoever begins has to do that, too.
  void advance() throws UnreadableItemException {
    first = null;
    while (first == null && items.hasNext()) {
      var item = items.next();
      var key = MetadataItem.key(item);
      if (!key.startsWith(prefix)) {
        return;
      }
      if (after == null || key.compareTo(after) > 0) {
        first = new Row(key, item);
      }
    }
  }
}
