package contactsheet.application;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.Deadline;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectSelection;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;

/// Handles a batch: collapses it, handles each object once, several at the same time, and returns
/// an outcome for every change.
public final class RecordObjectChangesService implements RecordObjectChanges {
  private final ChangeRecorder recorder;
  private final BoundedConcurrency concurrency;

  /// For a table of every object.
  ///
  /// @param clock the clock for the entries' times and for the deadline
  /// @param maxConcurrency the most objects handled at once, over all calls; 1 or more
  public RecordObjectChangesService(
      ObjectMetadataSource source, MetadataStore store, InstantSource clock, int maxConcurrency) {
    this(source, store, clock, maxConcurrency, ObjectSelection.ALL);
  }

  /// @param clock the clock for the entries' times and for the deadline
  /// @param maxConcurrency the most objects handled at once, over all calls; 1 or more
  /// @param selection the selection of the objects that the table is about
  public RecordObjectChangesService(
      ObjectMetadataSource source,
      MetadataStore store,
      InstantSource clock,
      int maxConcurrency,
      ObjectSelection selection) {
    this(
        new ChangeRecorder(new SelectedObjects(source, selection), store, clock),
        new BoundedConcurrency(maxConcurrency, clock));
  }

  private RecordObjectChangesService(ChangeRecorder recorder, BoundedConcurrency concurrency) {
    this.recorder = recorder;
    this.concurrency = concurrency;
  }

  /// The same use case, which handles the only object of a batch on the caller's thread. That saves
  /// the way to another thread and back. It suits only adapters whose waits end when the caller's
  /// thread is interrupted: the JDK's sockets notice that on virtual threads alone.
  public RecordObjectChangesService withSingleObjectsOnTheCallersThread() {
    return new RecordObjectChangesService(
        recorder, concurrency.withSingleObjectsOnTheCallersThread());
  }

  @Override
  public List<Outcome> record(ChangeBatch batch, Deadline deadline) {
    var collapsed = batch.newestPerObject();
    var newest = List.copyOf(collapsed.keySet());
    var outcomes = concurrency.forEach(newest, recorder::record, Outcome.Failed::new, deadline);
    var outcomeOf = new HashMap<ObjectChange, Outcome>();
    for (int i = 0; i < newest.size(); i++) {
      for (var change : collapsed.getOrDefault(newest.get(i), List.of())) {
        outcomeOf.put(change, outcomes.get(i));
      }
    }
    return batch.changes().stream().map(outcomeOf::get).toList();
  }
}
