package contactsheet.application.mutant;

import contactsheet.application.model.Product;
import contactsheet.application.model.Scan;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.BucketName;
import java.time.InstantSource;
import java.util.List;

/// An audit goes through the bucket alone, so it never comes by a row whose object is gone.
final class SeesNoOrphans extends Product {
  @Override
  public List<Finding> scan(
      ObjectListing listing,
      ObjectMetadataSource source,
      MetadataStore store,
      InstantSource clock,
      Scan scan,
      Mode mode,
      BucketName bucket) {
    return super.scan(listing, source, store, clock, Scan.BACKFILL, mode, bucket);
  }
}
