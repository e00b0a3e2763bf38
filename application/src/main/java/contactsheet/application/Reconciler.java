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
  /// How often a row may change between its read and its replacement before the change fails as
  /// retryable.
  static final int MAX_ATTEMPTS = 5;

  private final SelectedObjects source;
  private final MetadataStore store;
  private final InstantSource clock;

  Reconciler(SelectedObjects source, MetadataStore store, InstantSource clock) {
    this.source = source;
    this.store = store;
    this.clock = clock;
  }

  /// Decides what to do with a row, given the observation that was made after it was read.
  @FunctionalInterface
  interface Decision {
    Reconciliation decide(@Nullable MetadataEntry row, Observation seen, Instant now);
  }

  /// The two answers that a decision is based on.
  ///
  /// @param row the row as it was read, or none
  /// @param object the object as it was observed after that
  record Seen(@Nullable MetadataEntry row, Observation object) {}

  /// Turns the end of a reconciliation into the caller's result.
  interface Ending<R> {
    /// The row is replaced.
    ///
    /// @param basis the answers that the replacement is based on
    R replaced(Seen basis, MetadataEntry by);

    /// The row stays as it is.
    ///
    /// @param basis the answers that this is based on
    R leftAlone(Seen basis);

    /// The row could not be read or replaced, or the object not observed.
    R failed(Failure failure);
  }

  /// Carries the decision out. If the row changed meanwhile, reads, observes and decides again.
  <R> R reconcile(ObjectLocation location, Decision decision, Ending<R> ending) {
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      var result = attempt(location, decision, ending);
      if (result != null) {
        return result;
      }
    }
    return ending.failed(
        Failure.retryable(
            "the row of "
                + location
                + " changed "
                + MAX_ATTEMPTS
                + " times while it was being reconciled: try again when fewer writers are at it"));
  }

  /// Reads the row, and then observes the object. The order matters: an observation after reading
  /// the row is never older than the row.
  ///
  /// @return nothing if the row changed before it could be replaced
  private <R> @Nullable R attempt(ObjectLocation location, Decision decision, Ending<R> ending) {
    return switch (store.find(location)) {
      case FindResult.NotRead(var failure) -> ending.failed(failure);
      case FindResult.Nothing() -> observe(location, null, decision, ending);
      case FindResult.Stored(var row) -> observe(location, row, decision, ending);
    };
  }

  private <R> @Nullable R observe(
      ObjectLocation location, @Nullable MetadataEntry row, Decision decision, Ending<R> ending) {
    return switch (source.observe(location)) {
      case ObservationResult.NotObserved(var failure) -> ending.failed(failure);
      case ObservationResult.Observed(var object) ->
          decide(new Seen(row, object), decision, ending);
    };
  }

  private <R> @Nullable R decide(Seen seen, Decision decision, Ending<R> ending) {
    return switch (decision.decide(seen.row(), seen.object(), clock.instant())) {
      case Reconciliation.NothingToDo() -> ending.leftAlone(seen);
      case Reconciliation.Replace(var entry) -> replace(seen, entry, ending);
    };
  }

  private <R> @Nullable R replace(Seen seen, MetadataEntry entry, Ending<R> ending) {
    return switch (store.replaceIfUnchanged(seen.row(), entry)) {
      case ReplaceResult.Replaced() -> ending.replaced(seen, entry);
      case ReplaceResult.Changed() -> null;
      case ReplaceResult.Occupied(var by) -> ending.failed(OccupiedPlace.of(entry.location(), by));
      case ReplaceResult.NotReplaced(var failure) -> ending.failed(failure);
    };
  }
}
