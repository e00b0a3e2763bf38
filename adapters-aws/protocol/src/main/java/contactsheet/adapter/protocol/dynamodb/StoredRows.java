package contactsheet.adapter.protocol.dynamodb;

import contactsheet.domain.ObjectLocation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads rows by their file name, in which tables with and without the sort key are alike.
record StoredRows(TableRequests requests) {
  /// The row of an object, or none.
  @Nullable Map<String, Value> of(ObjectLocation location)
      throws UnreadableItemException, NotReadException {
    var row = inTheWayOf(location);
    return row != null && MetadataItem.bucket(row).equals(location.bucket()) ? row : null;
  }

  /// Returns the row because of which a write was refused: that of the object, or, in a table
  /// without a sort key, another bucket's row with the same file name.
  @Nullable Map<String, Value> inTheWayOf(ObjectLocation location)
      throws UnreadableItemException, NotReadException {
    var named =
        new Expression(
            "filename = :filename",
            new ItemWriter().text(":filename", location.key()).attributes());
    var rows = PagedRows.of(after -> requests.query(named, after));
    @Nullable Map<String, Value> other = null;
    for (var row = rows.next(); row != null; row = rows.next()) {
      if (MetadataItem.bucket(row).equals(location.bucket())
          && MetadataItem.key(row).equals(location.key())) {
        return row;
      }
      other = MetadataItem.key(row).equals(location.key()) ? row : other;
    }
    return other;
  }
}
