package contactsheet.bootstrap.cli.trouble;

import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.ObjectLocation;

/// A decorator of the source of metadata that can delay its answers.
record StagedSource(ObjectMetadataSource source, Directions directions)
    implements ObjectMetadataSource {
  @Override
  public ObservationResult observe(ObjectLocation location) {
    var seen = source.observe(location);
    directions.observed(location);
    return seen;
  }
}
