package contactsheet.bootstrap.cli.page;

import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.ObjectLocation;

/// S3, as it answers on a stage: what was observed may be heard later.
record StagedSource(ObjectMetadataSource source, Directions directions)
    implements ObjectMetadataSource {
  @Override
  public ObservationResult observe(ObjectLocation location) {
    var seen = source.observe(location);
    directions.observed(location);
    return seen;
  }
}
