package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.s3.inventory.InventoryListing;
import contactsheet.adapter.aws.s3.inventory.InventoryListing.Opened;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.contract.ObjectListingContract;
import contactsheet.contract.ObjectMetadataSourceContract;
import contactsheet.contract.ObjectWorld;
import contactsheet.contract.aws.StubbedS3;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/// The contract of every listing on inventories. Each call gets an inventory that was just made.
abstract class InventoryContract extends ObjectListingContract {
  private static final List<String> EVERY_KEY =
      Stream.of(
              ObjectMetadataSourceContract.ODD_KEYS,
              ObjectMetadataSourceContract.KEYS_THAT_NO_FILE_CAN_HAVE,
              List.of("\u0001\u001F\u007F\uFFFE", "a\nb\r\tc", "&lt;<>\",'"))
          .flatMap(List::stream)
          .toList();

  private final StubbedS3 s3 = new StubbedS3();
  private final InventoriedWorld world = new InventoriedWorld(s3, source());

  InventoryContract() {
    super(EVERY_KEY, ORDERED_KEYS);
  }

  /// Opens an inventory where the test keeps it.
  abstract Opened open(WrittenInventory inventory);

  static InventoryListing opened(Opened opened) {
    return switch (opened) {
      case Opened.Inventory(var listing) -> listing;
      case Opened.NotOpened(var failure) -> throw new AssertionError(failure.reason());
    };
  }

  @Override
  protected final ObjectListing listing() {
    return this::list;
  }

  private ObjectListing.ListingResult list(
      BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    return opened(open(world.inventory())).list(bucket, prefix, after, limit);
  }

  @Override
  protected final ObjectMetadataSource source() {
    return Sources.source(s3.endpoint(), null);
  }

  @Override
  protected final ObjectWorld world() {
    return world;
  }

  @AfterEach
  final void end() {
    s3.close();
  }
}
