package contactsheet.bootstrap.cli.commands.rows;

import contactsheet.application.port.in.FindObjectMetadata.Listing.RecordedPage;
import contactsheet.application.port.in.FindObjectMetadata.Timeline.TimedPage;
import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.TimeQuery;
import contactsheet.bootstrap.cli.commands.terminal.LongSteps;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectLocation;
import java.util.List;

/// Rows whose reader is told if they take long to come.
record WatchedObjects(RecordedObjects objects, LongSteps steps) implements RecordedObjects {
  @Override
  public Recorded find(ObjectLocation location) {
    return steps.watched(() -> objects.find(location));
  }

  @Override
  public RecordedPage list(PageQuery query) {
    return steps.watched(() -> objects.list(query));
  }

  @Override
  public TimedPage list(TimeQuery query) {
    return steps.watched(() -> objects.list(query));
  }

  /// One step, because nothing is printed before its end.
  @Override
  public List<Recorded> all(BucketName bucket, String prefix) {
    return steps.watched(() -> objects.all(bucket, prefix));
  }
}
