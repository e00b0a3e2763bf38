package contactsheet.adapter.aws.s3.inventory;

import contactsheet.adapter.protocol.s3.S3Requests;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists a bucket as an S3 Inventory in CSV shows it: as it was at an earlier time, and perhaps
/// without the latest changes before that [S3 User Guide, Cataloging and analyzing your data with
/// S3 Inventory]. So it is not consistent as [ObjectListing] wants it, and only for callers that
/// observe an object before they say or write anything about it.
///
/// S3 sorts an inventory in no order. The first call reads all lists, checks them and sorts them
/// into a file, in bounded memory. That takes about 150 bytes of the temporary folder for each
/// object, and twice as much meanwhile. A list that could not be read is read again by the next
/// call.
///
/// Safe for use by many threads at once.
public final class InventoryListing implements ObjectListing {
  private final InventoryFiles files;
  private final InventoryManifest manifest;
  private final List<Path> parts = new ArrayList<>();
  private int listsRead;
  private @Nullable SortedRows rows;

  private InventoryListing(InventoryFiles files, InventoryManifest manifest) {
    this.files = files;
    this.manifest = manifest;
  }

  /// The result of opening an inventory.
  public sealed interface Opened {
    /// The manifest was read.
    record Inventory(InventoryListing listing) implements Opened {}

    /// The manifest is missing, or is of no inventory that can be read.
    record NotOpened(Failure failure) implements Opened {}
  }

  /// Opens an inventory in a folder of this machine.
  ///
  /// @param manifest the file `manifest.json`
  public static Opened open(Path manifest) {
    return open(new FolderFiles(manifest));
  }

  /// Opens an inventory where S3 wrote it.
  ///
  /// @param s3 the requests to S3
  /// @param manifest the object whose key ends in `manifest.json`
  public static Opened open(S3Requests s3, ObjectLocation manifest) {
    return open(new S3Files(s3, manifest));
  }

  private static Opened open(InventoryFiles files) {
    try {
      return new Opened.Inventory(new InventoryListing(files, InventoryManifest.read(files)));
    } catch (IOException e) {
      return new Opened.NotOpened(failure(e));
    }
  }

  /// The bucket whose objects it lists.
  public BucketName bucket() {
    return manifest.bucket();
  }

  /// When S3 began to look at the bucket for it. Later changes may be missing in it.
  public Instant beganAt() {
    return manifest.beganAt();
  }

  @Override
  public ListingResult list(
      BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    if (!bucket.equals(manifest.bucket())) {
      return new ListingResult.NotListed(
          Failure.permanent(
              "there is no bucket " + bucket + " in " + files + ", which lists " + bucket()));
    }
    try {
      var page = rows().page(prefix, after, limit + 1);
      return new ListingResult.ObjectPage(
          page.subList(0, Math.min(limit, page.size())), page.size() > limit);
    } catch (IOException e) {
      return new ListingResult.NotListed(failure(e));
    }
  }

  private synchronized SortedRows rows() throws IOException {
    if (rows == null) {
      for (; listsRead < manifest.lists().size(); listsRead++) {
        try (var list = new ListReader(files, manifest, manifest.lists().get(listsRead))) {
          parts.addAll(RowSorter.sort(list));
        }
      }
      rows = new SortedRows(RowSorter.merge(parts));
    }
    return rows;
  }

  private static Failure failure(IOException cause) {
    return cause instanceof InventoryException known
        ? known.failure()
        : Failure.permanent("a file of this machine could not be read or written: " + cause);
  }
}
