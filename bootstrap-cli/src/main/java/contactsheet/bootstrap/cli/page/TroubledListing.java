package contactsheet.bootstrap.cli.page;

import contactsheet.application.port.out.ObjectListing;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import org.jspecify.annotations.Nullable;

/// S3's listing, which fails together with S3.
record TroubledListing(ObjectListing listing, Switches switches) implements ObjectListing {
  @Override
  public ListingResult list(
      BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    return switches.isOn(Trouble.S3_FAILS)
        ? new ListingResult.NotListed(TroubledSource.FAILURE)
        : listing.list(bucket, prefix, after, limit);
  }
}
