package contactsheet.application;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.FindResult;
import contactsheet.application.port.out.MetadataStore.ReplaceResult;
import contactsheet.application.port.out.MetadataStore.SaveResult;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.Observation;
import contactsheet.domain.Reconciliation;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Handles one change: by one conditional write where its sequencer says how recent it is, and by
/// reading, observing and replacing where that is not enough.
final class ChangeRecorder {
  /// How often a row may change between its read and its replacement before somebody else should
  /// try.
  static final int MAX_RECONCILIATIONS = 5;

  private final SelectedObjects source;
  private final MetadataStore store;
  private final InstantSource clock;

  ChangeRecorder(SelectedObjects source, MetadataStore store, InstantSource clock) {
    this.source = source;
    this.store = store;
    this.clock = clock;
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
      case SaveResult.Collision(var holder) -> collision(change, holder);
      case SaveResult.NotSaved(var failure) -> new Outcome.Failed(failure);
    };
  }

  private Outcome reconcile(ObjectChange change) {
    for (int attempt = 0; attempt < MAX_RECONCILIATIONS; attempt++) {
      var outcome = tryToReconcile(change);
      if (outcome != null) {
        return outcome;
      }
    }
    return new Outcome.Failed(
        Failure.retryable(
            "the row of "
                + change.location()
                + " changed "
                + MAX_RECONCILIATIONS
                + " times while it was being reconciled: try again when fewer writers are at it"));
  }

  /// The order matters: what is observed after the row was read is newer than what the row holds.
  private @Nullable Outcome tryToReconcile(ObjectChange change) {
    return switch (store.find(change.location())) {
      case FindResult.NotRead(var failure) -> new Outcome.Failed(failure);
      case FindResult.Nothing() -> observeAndReplace(change, null);
      case FindResult.Stored(var row) -> observeAndReplace(change, row);
    };
  }

  private @Nullable Outcome observeAndReplace(ObjectChange change, @Nullable MetadataEntry row) {
    return switch (source.observe(change.location())) {
      case ObservationResult.NotObserved(var failure) -> new Outcome.Failed(failure);
      case ObservationResult.Observed(var seen) -> replace(change, row, seen);
    };
  }

  private @Nullable Outcome replace(
      ObjectChange change, @Nullable MetadataEntry row, Observation seen) {
    return switch (Reconciliation.decide(change, row, seen, clock.instant())) {
      case Reconciliation.NothingToDo() -> new Outcome.Superseded();
      case Reconciliation.Replace(var entry) ->
          switch (store.replaceIfUnchanged(row, entry)) {
            case ReplaceResult.Replaced() -> written(entry);
            case ReplaceResult.Changed() -> null;
            case ReplaceResult.Collision(var holder) -> collision(change, holder);
            case ReplaceResult.NotReplaced(var failure) -> new Outcome.Failed(failure);
          };
    };
  }

  private static Outcome written(MetadataEntry entry) {
    return switch (entry) {
      case MetadataEntry.Recorded _ -> new Outcome.Recorded();
      case MetadataEntry.Removed _ -> new Outcome.Removed();
    };
  }

  private static Outcome collision(ObjectChange change, BucketName holder) {
    return new Outcome.Failed(
        Failure.permanent(
            "the row of "
                + change.location()
                + " would overwrite that of bucket "
                + holder
                + ", because the table's key is the file name alone: use a table whose key is"
                + " filename and bucket"));
  }
}
