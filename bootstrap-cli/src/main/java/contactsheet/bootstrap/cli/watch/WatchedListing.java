package contactsheet.bootstrap.cli.watch;

import contactsheet.application.port.out.ObjectListing;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import org.jspecify.annotations.Nullable;

/// Reports every listing of a bucket.
record WatchedListing(ObjectListing listing, PortCounts counts) implements ObjectListing {
  private static final String PORT = ObjectListing.class.getSimpleName();

  @Override
  public ListingResult list(
      BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    var result = listing.list(bucket, prefix, after, limit);
    var call = "list " + bucket + ": ";
    switch (result) {
      case ListingResult.ObjectPage(var objects, _) ->
          counts.called(PORT, false, call + PortCounts.counted(objects.size(), "object"));
      case ListingResult.NotListed(_) -> counts.called(PORT, true, call + "failed");
    }
    return result;
  }
}
