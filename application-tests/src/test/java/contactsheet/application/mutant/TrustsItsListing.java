package contactsheet.application.mutant;

import contactsheet.application.model.Product;
import contactsheet.application.model.Scan;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectListing.ListingResult;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;

/// A scan takes for true what its listing said of an object, instead of observing it once more
/// after it read the row.
final class TrustsItsListing extends Product {
  @Override
  public List<Finding> scan(
      ObjectListing listing,
      ObjectMetadataSource source,
      MetadataStore store,
      InstantSource clock,
      Scan scan,
      Mode mode,
      BucketName bucket) {
    var listed = new HashMap<ObjectLocation, ObservationResult>();
    ObjectListing remembering =
        (inBucket, prefix, after, limit) -> {
          var result = listing.list(inBucket, prefix, after, limit);
          if (result instanceof ListingResult.Page(var objects, _)) {
            for (var object : objects) {
              var place = new ObjectLocation(inBucket, object.key());
              listed.put(place, source.observe(place));
            }
          }
          return result;
        };
    ObjectMetadataSource remembered =
        place ->
            listed.getOrDefault(place, new ObservationResult.Observed(new Observation.Absent()));
    return super.scan(remembering, remembered, store, clock, scan, mode, bucket);
  }
}
