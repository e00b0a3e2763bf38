package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.s3.inventory.InventoryListing;
import contactsheet.adapter.aws.s3.inventory.InventoryListing.Opened;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class InventoryInFolderTest extends InventoryContract {
  @TempDir private Path folder;

  @Override
  Opened open(WrittenInventory inventory) {
    return InventoryListing.open(inventory.writeTo(folder));
  }
}
