package contactsheet.bootstrap.cli.watch;

import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation;

/// Reports every observation.
record WatchedSource(ObjectMetadataSource source, Travels travels, PortCounts counts)
    implements ObjectMetadataSource {
  private static final String PORT = ObjectMetadataSource.class.getSimpleName();

  @Override
  public ObservationResult observe(ObjectLocation location) {
    var result = source.observe(location);
    switch (result) {
      case ObservationResult.Observed(Observation.Found(var metadata)) ->
          tell(location, "found", metadata.size().bytes() + " bytes");
      case ObservationResult.Observed(Observation.Absent()) -> tell(location, "absent", "");
      case ObservationResult.NotObserved(var failure) -> tell(location, "failed", failure.reason());
    }
    return result;
  }

  private void tell(ObjectLocation location, String outcome, String detail) {
    counts.called(PORT, outcome.equals("failed"), "observe " + location + ": " + outcome);
    travels.seen(location, Station.SOURCE, outcome, detail);
  }
}
