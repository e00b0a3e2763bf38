package ${package}.application;

import ${package}.application.port.in.RecordObjectChange;
import ${package}.application.port.out.MetadataStore;
import ${package}.application.port.out.MetadataStore.ReadResult;
import ${package}.application.port.out.MetadataStore.WriteResult;
import ${package}.application.port.out.ObjectMetadataSource;
import ${package}.application.port.out.ObjectMetadataSource.ObservationResult;
import ${package}.domain.*;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/// Records a change by one observation and one conditional write, if its sequencer decides.
/// Otherwise it reads the row, observes the object, and replaces the row that it read.
///
/// Contactsheet's `RecordObjectChangesService` handles the objects of a batch concurrently.
public final class RecordObjectChangeService implements RecordObjectChange {
  private static final int MAX_ATTEMPTS = 5;

  private final ObjectMetadataSource source;
  private final MetadataStore store;
  private final InstantSource clock;

  public RecordObjectChangeService(
      ObjectMetadataSource source, MetadataStore store, InstantSource clock) {
    this.source = source;
    this.store = store;
    this.clock = clock;
  }

  @Override
  public Outcome record(ObjectChange change) {
    var outcome = change.sequencer().flatMap(_ -> observeAndSave(change));
    for (int attempt = 0; outcome.isEmpty() && attempt < MAX_ATTEMPTS; attempt++) {
      outcome = readObserveAndReplace(change);
    }
    var reason = "the row of " + change.location() + " changed at each attempt: try again later";
    return outcome.orElseGet(() -> new Outcome.Failed(reason));
  }

  private Optional<Outcome> observeAndSave(ObjectChange change) {
    return observe(
        change,
        seen -> {
          var entry = MetadataEntry.of(change, seen, clock.instant());
          return outcome(entry, store.saveIfNewer(entry));
        });
  }

  /// The order matters: an observation after reading the row is never older than the row.
  private Optional<Outcome> readObserveAndReplace(ObjectChange change) {
    return switch (store.find(change.location())) {
      case ReadResult.Read(var row) -> observe(change, seen -> replace(change, row, seen));
      case ReadResult.NotRead(var reason) -> Optional.of(new Outcome.Failed(reason));
    };
  }

  private Optional<Outcome> observe(
      ObjectChange change, Function<Observation, Optional<Outcome>> then) {
    return switch (source.observe(change.location())) {
      case ObservationResult.Observed(var seen) -> then.apply(seen);
      case ObservationResult.NotObserved(var reason) -> Optional.of(new Outcome.Failed(reason));
    };
  }

  private Optional<Outcome> replace(
      ObjectChange change, Optional<MetadataEntry> row, Observation seen) {
    return Reconciliation.replacement(change, row, seen, clock.instant())
        .map(entry -> outcome(entry, store.replaceIfUnchanged(row, entry)))
        .orElse(Optional.of(new Outcome.UpToDate()));
  }

  /// Returns the outcome, or none if the store could not decide.
  private static Optional<Outcome> outcome(MetadataEntry entry, WriteResult result) {
    return switch (result) {
      case WriteResult.Written() when entry.seen() instanceof Observation.Absent ->
          Optional.of(new Outcome.Removed());
      case WriteResult.Written() -> Optional.of(new Outcome.Recorded());
      case WriteResult.Superseded() -> Optional.of(new Outcome.UpToDate());
      case WriteResult.Undecided() -> Optional.empty();
      case WriteResult.NotWritten(var reason) -> Optional.of(new Outcome.Failed(reason));
    };
  }
}
