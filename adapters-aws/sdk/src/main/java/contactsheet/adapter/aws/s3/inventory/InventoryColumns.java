package contactsheet.adapter.aws.s3.inventory;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The columns of an inventory's lists.
///
/// @param names the columns' names as the manifest has them, in their order
record InventoryColumns(List<String> names) {
  InventoryColumns {
    names = List.copyOf(names);
  }

  /// @param schema the manifest's text: `Bucket, Key, Size`
  /// @param files the inventory, which the sentence names if a column is missing
  static InventoryColumns of(String schema, InventoryFiles files) throws InventoryException {
    var columns = new InventoryColumns(Stream.of(schema.split(",")).map(String::strip).toList());
    for (var wanted : List.of("Bucket", "Key", "Size", "LastModifiedDate")) {
      if (!columns.names.contains(wanted)) {
        throw InventoryException.permanent(
            "the inventory "
                + files
                + " has no column "
                + wanted
                + ": add the field in the inventory's configuration, and name the next one");
      }
    }
    return columns;
  }

  /// The text in a column, or nothing if the inventory does not have the column.
  ///
  /// @param cells the cells of one row
  @Nullable String in(List<String> cells, String name) {
    var column = names.indexOf(name);
    return column < 0 ? null : cells.get(column);
  }
}
