package contactsheet.application;

import contactsheet.application.Reconciler.Ending;
import contactsheet.application.Reconciler.Seen;
import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.SaveResult;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.Drift;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.Observation;
import contactsheet.domain.Reconciliation;
import java.time.InstantSource;
import java.util.Objects;

/// Handles one change. A change with a sequencer is saved by one conditional write. It takes the
/// reconcile path if it has no sequencer, if the stored row cannot be compared with it, or if the
/// row of the same event differs from the object.
final class ChangeRecorder {
  private final SelectedObjects source;
  private final MetadataStore store;
  private final InstantSource clock;
  private final Reconciler reconciler;

  ChangeRecorder(SelectedObjects source, MetadataStore store, InstantSource clock) {
    this.source = source;
    this.store = store;
    this.clock = clock;
    reconciler = new Reconciler(source, store, clock);
  }

  Outcome record(ObjectChange change) {
    return change.sequencer() == null ? reconcile(change) : observeAndSave(change);
  }

  private Outcome observeAndSave(ObjectChange change) {
    return switch (source.observe(change.location())) {
      case ObservationResult.NotObserved(var failure) -> new Outcome.Failed(failure);
      case ObservationResult.Observed(var seen) -> save(change, seen);
    };
  }

  private Outcome save(ObjectChange change, Observation seen) {
    var entry = MetadataEntry.of(change, seen, clock.instant());
    return switch (store.saveIfNewer(entry)) {
      case SaveResult.Saved() -> recorded(entry);
      case SaveResult.Duplicate(var stored) ->
          Drift.between(stored, seen) == null ? new Outcome.Duplicate() : reconcile(change);
      case SaveResult.Superseded(_) -> new Outcome.Superseded();
      case SaveResult.Held() -> reconcile(change);
      case SaveResult.Occupied(var by) ->
          new Outcome.Failed(OccupiedPlace.of(change.location(), by));
      case SaveResult.NotSaved(var failure) -> new Outcome.Failed(failure);
    };
  }

  private Outcome reconcile(ObjectChange change) {
    return reconciler.reconcile(
        change.location(),
        (row, seen, now) -> Reconciliation.decide(change, row, seen, now),
        new Answer(change));
  }

  private static Outcome recorded(MetadataEntry entry) {
    return switch (entry) {
      case MetadataEntry.Recorded _ -> new Outcome.Recorded();
      case MetadataEntry.Removed _ -> new Outcome.Removed();
    };
  }

  /// The outcome of a change that was reconciled.
  private record Answer(ObjectChange change) implements Ending<Outcome> {
    @Override
    public Outcome replaced(Seen basis, MetadataEntry by) {
      return recorded(by);
    }

    @Override
    public Outcome leftAlone(Seen basis) {
      var row = basis.row();
      return row != null && Objects.equals(row.stamp().sequencer(), change.sequencer())
          ? new Outcome.Duplicate()
          : new Outcome.Superseded();
    }

    @Override
    public Outcome failed(Failure failure) {
      return new Outcome.Failed(failure);
    }
  }
}
