package contactsheet.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Decides about a row that was read *before* the object was observed. Because of that order,
/// replacements have the order of their observations, and no clock is involved.
public sealed interface Reconciliation {
  /// The row already is for this change or a later one, or agrees with a scan's observation.
  record NothingToDo() implements Reconciliation {}

  /// Put this entry in the row's place, if the row is still the one that was read.
  ///
  /// @param replacement the new entry, which is marked as reconciled
  record Replace(MetadataEntry replacement) implements Reconciliation {}

  /// Decides for a scan, which answers no event. If row and object agree, nothing is written.
  ///
  /// @param row the row as it was read before the observation, or none
  /// @param now the time of the write
  static Reconciliation forScan(
      ObjectLocation location, @Nullable MetadataEntry row, Observation observation, Instant now) {
    return Drift.between(row, observation) == null
        ? new NothingToDo()
        : rewrite(location, row, observation, now);
  }

  /// Decides for a caller that writes the row again even if it agrees.
  ///
  /// @param row the row as it was read before the observation, or none
  /// @param now the time of the write
  static Reconciliation rewrite(
      ObjectLocation location, @Nullable MetadataEntry row, Observation observation, Instant now) {
    var unasked = new ObjectChange(location, null, null);
    return row instanceof MetadataEntry.Recorded(_, var before, _)
            && observation instanceof Observation.Found(var seen)
        ? decide(unasked, row, new Observation.Found(seen.knowing(before)), now)
        : decide(unasked, row, observation, now);
  }

  /// Decides for a change that cannot simply be compared with the row: one without a sequencer, one
  /// whose sequencer differs in length from the row's, or one that met a row which is held.
  ///
  /// The row is written even if nothing differs, and a tombstone even if there was no row, because
  /// the mark stops a stalled writer from writing its older observation. Only if the row is for
  /// this very event and agrees is it not written.
  ///
  /// @param row the row as it was read before the observation, or none
  /// @param now the time of the write
  static Reconciliation decide(
      ObjectChange change, @Nullable MetadataEntry row, Observation observation, Instant now) {
    if (row != null && change.sequencer() != null) {
      var answered = row.stamp().sequencer();
      if (change.sequencer().equals(answered)) {
        return forScan(change.location(), row, observation, now);
      }
      if (answered != null && answered.isLaterThan(change.sequencer())) {
        return new NothingToDo();
      }
    }
    var stamp = row == null ? Stamp.NONE : row.stamp();
    return new Replace(
        MetadataEntry.of(change.location(), observation, stamp.replacedFor(change, now)));
  }
}
