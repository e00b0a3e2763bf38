package contactsheet.application;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.SaveResult;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.Reconciliation;
import java.time.InstantSource;

/// Handles one change: by one conditional write where its sequencer says how recent it is, and by
/// the reconcile path where that is not enough.
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
      case ObservationResult.Observed(var seen) ->
          save(change, MetadataEntry.of(change, seen, clock.instant()));
    };
  }

  private Outcome save(ObjectChange change, MetadataEntry entry) {
    return switch (store.saveIfNewer(entry)) {
      case SaveResult.Saved() -> written(entry);
      case SaveResult.Duplicate() -> new Outcome.Duplicate();
      case SaveResult.Superseded(_) -> new Outcome.Superseded();
      case SaveResult.Held() -> reconcile(change);
      case SaveResult.Collision(var holder) ->
          new Outcome.Failed(Collision.of(change.location(), holder));
      case SaveResult.NotSaved(var failure) -> new Outcome.Failed(failure);
    };
  }

  private Outcome reconcile(ObjectChange change) {
    var result =
        reconciler.reconcile(
            change.location(), (row, seen, now) -> Reconciliation.decide(change, row, seen, now));
    return switch (result) {
      case Reconciler.Result.Replaced(_, var entry) -> written(entry);
      case Reconciler.Result.LeftAlone() -> new Outcome.Superseded();
      case Reconciler.Result.Failed(var failure) -> new Outcome.Failed(failure);
    };
  }

  private static Outcome written(MetadataEntry entry) {
    return switch (entry) {
      case MetadataEntry.Recorded _ -> new Outcome.Recorded();
      case MetadataEntry.Removed _ -> new Outcome.Removed();
    };
  }
}
