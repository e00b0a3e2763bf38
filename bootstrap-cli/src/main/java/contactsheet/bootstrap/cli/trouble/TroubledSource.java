package contactsheet.bootstrap.cli.trouble;

import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectLocation;

/// A source that can be made to fail, in front of S3.
record TroubledSource(ObjectMetadataSource source, Switches switches, Directions directions)
    implements ObjectMetadataSource {
  static final Failure FAILURE =
      Failure.retryable("S3 is made to fail: switch that off on the page");

  @Override
  public ObservationResult observe(ObjectLocation location) {
    if (directions.fails(location)) {
      return new ObservationResult.NotObserved(Failure.retryable("S3 is made to fail this once"));
    }
    return switches.isOn(Trouble.S3_FAILS)
        ? new ObservationResult.NotObserved(FAILURE)
        : source.observe(location);
  }
}
