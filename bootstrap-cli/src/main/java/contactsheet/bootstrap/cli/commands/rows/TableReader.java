package contactsheet.bootstrap.cli.commands.rows;

import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.FindObjectMetadata.Listing;
import contactsheet.application.port.in.FindObjectMetadata.Lookup;
import contactsheet.application.port.in.FindObjectMetadata.Timeline;
import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.TimeQuery;
import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectLocation;

/// Reads from a table directly. A table has no list of buckets, so the listing of an unknown bucket
/// is empty.
///
/// @param find the use case on that table
public record TableReader(FindObjectMetadata find) implements RecordedObjects {
  @Override
  public Recorded find(ObjectLocation location) {
    return switch (find.find(location)) {
      case Lookup.Present(var entry) -> entry;
      case Lookup.Missing() ->
          throw new CommandFailedException("nothing is recorded of " + location);
      case Lookup.Unavailable(var failure) -> throw new CommandFailedException(failure.reason());
    };
  }

  @Override
  public Listing.RecordedPage list(PageQuery query) {
    return switch (find.list(query)) {
      case Listing.RecordedPage page -> page;
      case Listing.Unavailable(var failure) -> throw new CommandFailedException(failure.reason());
    };
  }

  @Override
  public Timeline.TimedPage list(TimeQuery query) {
    return switch (find.list(query)) {
      case Timeline.TimedPage page -> page;
      case Timeline.Unavailable(var failure) -> throw new CommandFailedException(failure.reason());
    };
  }
}
