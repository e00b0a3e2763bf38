package contactsheet.adapter.aws.s3.inventory;

import java.io.IOException;
import java.io.InputStream;

/// The files of an inventory. What it is called in sentences is its `toString`.
interface InventoryFiles {
  /// Opens the manifest.
  ///
  /// @throws InventoryException if it cannot be read; so does the stream
  InputStream manifest() throws IOException;

  /// Opens a file of the list.
  ///
  /// @param key the file's key in the bucket of the inventory
  /// @throws InventoryException if it cannot be read; so does the stream
  InputStream list(String key) throws IOException;
}
