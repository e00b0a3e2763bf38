package contactsheet.bootstrap.cli.page;

import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectLocation;

/// S3, which can be made to fail.
record TroubledSource(ObjectMetadataSource source, Switches switches, Directions directions)
    implements ObjectMetadataSource {
  @Override
  public ObservationResult observe(ObjectLocation location) {
    if (directions.fails(location)) {
      return failed("S3 is made to fail this once");
    }
    return switches.isOn(Trouble.S3_FAILS)
        ? failed("S3 is made to fail: switch that off on the page")
        : source.observe(location);
  }

  private static ObservationResult failed(String reason) {
    return new ObservationResult.NotObserved(Failure.retryable(reason));
  }
}
