package ${package}.domain;

import java.time.Instant;
import java.util.Optional;

/// Decides about a row that was read *before* its object was observed. Because of that order,
/// replacements have the order of their observations, and no clock is involved.
public final class Reconciliation {
  private Reconciliation() {}

  /// Returns the entry that replaces the row; none if the row already is for this change or a later
  /// one. The entry is marked as reconciled: otherwise a handler that observed earlier and stalled
  /// could still write its old observation.
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
    // Later than the row's time even if two clocks differ, so that no replaced row equals its
    // predecessor.
    var next = row.flatMap(MetadataEntry::recordedAt).map(time -> time.plusMillis(1));
    var at = next.filter(time -> time.isAfter(now)).or(() -> Optional.of(now));
    var sequencer = change.sequencer().or(() -> known);
    return Optional.of(new MetadataEntry(change.location(), seen, sequencer, at, at));
  }
}
