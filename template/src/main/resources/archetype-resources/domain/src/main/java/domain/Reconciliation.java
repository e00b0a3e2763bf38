package ${package}.domain;

import java.time.Instant;
import java.util.Optional;

/// What to do with a row that was read *before* its object was observed. Because of that order,
/// replacements follow each other in the order of what they saw, and no clock is involved.
public final class Reconciliation {
  private Reconciliation() {}

  /// The entry for the row's place; none if the row answers the change, or a later one, already.
  /// It is marked as reconciled: otherwise a handler that observed before an event without a
  /// sequencer, and stalled, could later write what it saw.
  public static Optional<MetadataEntry> replacement(
      ObjectChange change, Optional<MetadataEntry> row, Observation seen, Instant now) {
    var known = row.flatMap(MetadataEntry::sequencer);
    if (change.sequencer().isPresent() && known.isPresent()) {
      var isOlder = known.get().isAfter(change.sequencer().get());
      var isRight = known.equals(change.sequencer()) && seen.equals(row.get().seen());
      if (isOlder || isRight) {
        return Optional.empty();
      }
    }
    // Later than the row, even where two clocks differ: so no row ever looks like an earlier one.
    var next = row.flatMap(MetadataEntry::recordedAt).map(time -> time.plusMillis(1));
    var at = next.filter(time -> time.isAfter(now)).or(() -> Optional.of(now));
    var sequencer = change.sequencer().or(() -> known);
    return Optional.of(new MetadataEntry(change.location(), seen, sequencer, at, at));
  }
}
