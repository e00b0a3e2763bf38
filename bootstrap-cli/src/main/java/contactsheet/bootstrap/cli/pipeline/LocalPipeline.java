package contactsheet.bootstrap.cli.pipeline;

import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.domain.ObjectSelection;
import contactsheet.local.s3.LocalS3;
import java.net.URI;

/// A local S3 whose changes are being recorded.
///
/// @param s3 the source of the changes
/// @param selection the selection of the objects that have a row
/// @param queue the notifications that are not handled yet
/// @param recording the part that records the changes
/// @param reconcile the use case that audits and repairs
/// @param find the use case that reads the rows
/// @param closeClient the action that closes the adapters' client of S3
public record LocalPipeline(
    LocalS3 s3,
    ObjectSelection selection,
    EventQueue queue,
    PersistentRecording recording,
    ReconcileBucket reconcile,
    FindObjectMetadata find,
    Runnable closeClient)
    implements AutoCloseable {
  /// The address of the local S3.
  public URI endpoint() {
    return s3.endpoint();
  }

  /// The objects in its buckets.
  public LocalObjects objects() {
    return new LocalObjects(s3);
  }

  /// Begins to record the objects that were in the buckets before the server started.
  public PresentObjects recordPresent(ChangeReport report) {
    return new PresentObjects(this, report);
  }

  /// Refuses further changes, and has those recorded that were acknowledged.
  ///
  /// @return how many could not be recorded in time
  public int finish() {
    return queue.drain();
  }

  /// Ends everything, after [#finish()].
  @Override
  public void close() {
    finish();
    s3.close();
    queue.close();
    closeClient.run();
  }
}
