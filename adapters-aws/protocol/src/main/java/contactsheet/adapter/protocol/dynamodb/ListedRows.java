package contactsheet.adapter.protocol.dynamodb;

import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Selects the rows of a listing, even if a server sends others: those of one bucket, with one
/// prefix, after one key, and no tombstones.
///
/// @param prefix the beginning of the keys; empty for all
/// @param after the key after which the listed keys come, or none for all
record ListedRows(BucketName bucket, String prefix, @Nullable ObjectKey after) {
  boolean have(Map<String, Value> row) throws UnreadableItemException {
    var key = MetadataItem.key(row);
    return key.startsWith(prefix)
        && (after == null || key.compareTo(after) > 0)
        && !row.containsKey(TableAttribute.REMOVED_AT)
        && MetadataItem.bucket(row).equals(bucket);
  }
}
