package contactsheet.model;

import contactsheet.application.port.out.ObjectListing.ListingResult;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation;
import contactsheet.seededbug.Flaw;
import java.util.HashMap;

/// A scan uses the attributes in its listing, instead of observing the object after it read the
/// row.
final class TrustsItsListing implements Flaw {
  @Override
  public ScanPorts scanPorts(ScanPorts ports) {
    var listed = new HashMap<ObjectLocation, ObservationResult>();
    return new ScanPorts(
        (bucket, prefix, after, limit) -> {
          var result = ports.listing().list(bucket, prefix, after, limit);
          if (result instanceof ListingResult.ObjectPage(var objects, _)) {
            for (var object : objects) {
              var place = new ObjectLocation(bucket, object.key());
              listed.put(place, ports.source().observe(place));
            }
          }
          return result;
        },
        place ->
            listed.getOrDefault(place, new ObservationResult.Observed(new Observation.Absent())),
        ports.store());
  }
}
