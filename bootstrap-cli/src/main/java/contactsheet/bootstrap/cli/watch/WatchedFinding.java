package contactsheet.bootstrap.cli.watch;

import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.TimeQuery;
import contactsheet.domain.ObjectLocation;

/// Reports every question of a reader.
record WatchedFinding(FindObjectMetadata useCase, PortCounts counts) implements FindObjectMetadata {
  private static final String PORT = FindObjectMetadata.class.getSimpleName();

  @Override
  public Lookup find(ObjectLocation location) {
    var answer = useCase.find(location);
    switch (answer) {
      case Lookup.Present(_) -> counts.called(PORT, false, "find " + location + ": present");
      case Lookup.Missing() -> counts.called(PORT, false, "find " + location + ": missing");
      case Lookup.Unavailable(_) -> counts.called(PORT, true, "find " + location + ": failed");
    }
    return answer;
  }

  @Override
  public Listing list(PageQuery query) {
    var answer = useCase.list(query);
    var call = "list " + query.bucket() + ": ";
    switch (answer) {
      case Listing.RecordedPage(var entries, _) ->
          counts.called(PORT, false, call + PortCounts.counted(entries.size(), "row"));
      case Listing.Unavailable(_) -> counts.called(PORT, true, call + "failed");
    }
    return answer;
  }

  @Override
  public Timeline list(TimeQuery query) {
    var answer = useCase.list(query);
    var call = "list " + query.bucket() + " by time: ";
    switch (answer) {
      case Timeline.TimedPage(var entries, _, _) ->
          counts.called(PORT, false, call + PortCounts.counted(entries.size(), "row"));
      case Timeline.Unavailable(_) -> counts.called(PORT, true, call + "failed");
    }
    return answer;
  }
}
