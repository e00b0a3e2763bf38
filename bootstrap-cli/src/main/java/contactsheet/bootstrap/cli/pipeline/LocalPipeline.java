package contactsheet.bootstrap.cli.pipeline;

import contactsheet.adapter.events.HandledChange;
import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectSelection;
import contactsheet.local.s3.LocalS3;
import java.net.URI;
import java.util.stream.Gatherers;

/// A local S3 whose changes are being recorded.
///
/// @param s3 where the changes come from
/// @param selection which objects have a row
/// @param queue holds the notifications that are not handled yet
/// @param recording records the changes
/// @param reconcile audits and repairs
/// @param find reads what was recorded
/// @param closeClient closes the client by which the adapters ask S3
public record LocalPipeline(
    LocalS3 s3,
    ObjectSelection selection,
    EventQueue queue,
    PersistentRecording recording,
    ReconcileBucket reconcile,
    FindObjectMetadata find,
    Runnable closeClient)
    implements AutoCloseable {
  /// Few enough for one deadline.
  private static final int AT_ONCE = 200;

  /// The address of the local S3.
  public URI endpoint() {
    return s3.endpoint();
  }

  /// The objects in its buckets.
  public LocalObjects objects() {
    return new LocalObjects(s3);
  }

  /// Records the objects that were in the buckets before the server started. Their changes have no
  /// sequencer any more, so each row is reconciled.
  public void recordPresent(ChangeReport report) {
    var objects = objects();
    for (var bucket : objects.buckets()) {
      objects.list(bucket).stream()
          .map(object -> new ObjectChange(object.location(), null, null))
          .gather(Gatherers.windowFixed(AT_ONCE))
          .forEach(changes -> record(new ChangeBatch(changes), report));
    }
  }

  private void record(ChangeBatch batch, ChangeReport report) {
    var outcomes = recording.record(batch);
    for (int i = 0; i < outcomes.size(); i++) {
      report.handled(new HandledChange(batch.changes().get(i), outcomes.get(i)));
    }
  }

  /// Ends S3 first, so that nothing is added to the queue any more.
  @Override
  public void close() {
    s3.close();
    queue.close();
    closeClient.run();
  }
}
