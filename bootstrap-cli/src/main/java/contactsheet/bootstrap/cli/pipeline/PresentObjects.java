package contactsheet.bootstrap.cli.pipeline;

import contactsheet.adapter.events.HandledChange;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.ObjectChange;
import java.time.Duration;
import java.util.stream.Gatherers;

/// Records the objects that were in the buckets before the server started, in a thread of its own,
/// so that a folder with very many files can be used at once. Their changes have no sequencer, so
/// each row is reconciled.
public final class PresentObjects implements AutoCloseable {
  /// Few enough for one deadline.
  private static final int AT_ONCE = 200;

  private final LocalPipeline pipeline;
  private final ChangeReport report;
  private final Thread thread;

  PresentObjects(LocalPipeline pipeline, ChangeReport report) {
    this.pipeline = pipeline;
    this.report = report;
    thread = Thread.ofVirtual().name("present objects").start(this::record);
  }

  /// Waits until all are recorded, or until the time is over.
  ///
  /// @return whether all are recorded
  public boolean areRecordedWithin(Duration time) throws InterruptedException {
    return thread.join(time);
  }

  private void record() {
    var objects = pipeline.objects();
    for (var bucket : objects.buckets()) {
      objects.list(bucket).stream()
          .map(object -> new ObjectChange(object.location(), null, null))
          .gather(Gatherers.windowFixed(AT_ONCE))
          .takeWhile(_ -> !Thread.currentThread().isInterrupted())
          .forEach(changes -> record(new ChangeBatch(changes)));
    }
  }

  private void record(ChangeBatch batch) {
    var outcomes = pipeline.recording().record(batch);
    // Objects that are left after an interruption are not failures: the next start records them.
    if (!Thread.currentThread().isInterrupted()) {
      for (int i = 0; i < outcomes.size(); i++) {
        report.handled(new HandledChange(batch.changes().get(i), outcomes.get(i)));
      }
    }
  }

  /// Ends it, though not all may be recorded.
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
