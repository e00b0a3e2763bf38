package contactsheet.application;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.FindResult;
import contactsheet.application.port.out.MetadataStore.ReplaceResult;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation;
import contactsheet.domain.Reconciliation;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// The reconcile path: read the row, then observe the object, then replace the row if it is still
/// the one that was read. Events without a sequencer take it, and scans of a bucket.
final class Reconciler {
  /// How often a row may change between its read and its replacement before somebody else should
  /// try.
  static final int MAX_ATTEMPTS = 5;

  private final SelectedObjects source;
  private final MetadataStore store;
  private final InstantSource clock;

  Reconciler(SelectedObjects source, MetadataStore store, InstantSource clock) {
    this.source = source;
    this.store = store;
    this.clock = clock;
  }

  /// What to do with a row, given what was observed after it was read.
  @FunctionalInterface
  interface Decision {
    Reconciliation decide(@Nullable MetadataEntry row, Observation seen, Instant now);
  }

  /// What a look shows.
  sealed interface Look {
    /// Both sides.
    ///
    /// @param row as it was read, or none
    /// @param object as it was observed after that
    record Seen(@Nullable MetadataEntry row, Observation object) implements Look {}

    /// The row could not be read, or the object not observed.
    record Failed(Failure failure) implements Look {}
  }

  /// What came of a reconciliation.
  sealed interface Result {
    /// The row is replaced.
    ///
    /// @param basis what the replacement was decided by
    record Replaced(Look.Seen basis, MetadataEntry by) implements Result {}

    /// The row stays as it is.
    record LeftAlone() implements Result {}

    /// The row is not up to date.
    record Failed(Failure failure) implements Result {}
  }

  /// Reads the row, and then observes the object. The order matters: what is observed after the row
  /// was read is newer than what the row holds.
  Look look(ObjectLocation location) {
    return switch (store.find(location)) {
      case FindResult.NotRead(var failure) -> new Look.Failed(failure);
      case FindResult.Nothing() -> observe(location, null);
      case FindResult.Stored(var row) -> observe(location, row);
    };
  }

  private Look observe(ObjectLocation location, @Nullable MetadataEntry row) {
    return switch (source.observe(location)) {
      case ObservationResult.NotObserved(var failure) -> new Look.Failed(failure);
      case ObservationResult.Observed(var seen) -> new Look.Seen(row, seen);
    };
  }

  /// Has the decision carried out, and taken anew for as long as the row changes meanwhile.
  Result reconcile(ObjectLocation location, Decision decision) {
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      var result =
          switch (look(location)) {
            case Look.Failed(var failure) -> new Result.Failed(failure);
            case Look.Seen seen -> tryToReplace(seen, decision);
          };
      if (result != null) {
        return result;
      }
    }
    return new Result.Failed(
        Failure.retryable(
            "the row of "
                + location
                + " changed "
                + MAX_ATTEMPTS
                + " times while it was being reconciled: try again when fewer writers are at it"));
  }

  private @Nullable Result tryToReplace(Look.Seen seen, Decision decision) {
    return switch (decision.decide(seen.row(), seen.object(), clock.instant())) {
      case Reconciliation.NothingToDo() -> new Result.LeftAlone();
      case Reconciliation.Replace(var entry) ->
          switch (store.replaceIfUnchanged(seen.row(), entry)) {
            case ReplaceResult.Replaced() -> new Result.Replaced(seen, entry);
            case ReplaceResult.Changed() -> null;
            case ReplaceResult.Collision(var holder) ->
                new Result.Failed(Collision.of(entry.location(), holder));
            case ReplaceResult.NotReplaced(var failure) -> new Result.Failed(failure);
          };
    };
  }
}
