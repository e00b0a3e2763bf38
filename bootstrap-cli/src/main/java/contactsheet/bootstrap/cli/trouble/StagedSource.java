package contactsheet.bootstrap.cli.trouble;

import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.ObjectLocation;

/// A source whose answers can be held back, in front of S3.
record StagedSource(ObjectMetadataSource source, Directions directions)
    implements ObjectMetadataSource {
  @Override
  public ObservationResult observe(ObjectLocation location) {
    var seen = source.observe(location);
    directions.observed(location);
    return seen;
  }
}
