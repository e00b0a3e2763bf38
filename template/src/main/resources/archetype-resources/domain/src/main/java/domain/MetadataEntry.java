package ${package}.domain;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A row: the last observation of an object. The row of an absent object is a tombstone, which
/// keeps late writers from writing the object's row again.
///
/// @param sequencer of the newest event that led to the row, if any had one
/// @param recordedAt when the row was written; absent only on rows of another program
/// @param reconciledAt the same time again, if [Reconciliation] wrote the row
public record MetadataEntry(
    ObjectLocation location,
    Observation seen,
    Optional<Sequencer> sequencer,
    Optional<Instant> recordedAt,
    Optional<Instant> reconciledAt) {
  /// How long a writer that has not read a reconciled row may not replace it. It must be longer
  /// than any handler needs between observing and saving; Lambda ends a handler after 15 minutes.
  public static final Duration HOLD = Duration.ofHours(1);

  /// The order of an entry and the stored one. It is undecided if their sequencers are equal or of
  /// unequal length, and within the hold. Then the handler has to read the stored entry.
  public enum Precedence { NEWER, OLDER, UNDECIDED }

  public MetadataEntry {
    recordedAt = recordedAt.map(time -> time.truncatedTo(MILLIS));
    reconciledAt = reconciledAt.map(time -> time.truncatedTo(MILLIS));
  }

  /// Returns the entry for the observation after a change.
  public static MetadataEntry of(ObjectChange change, Observation seen, Instant now) {
    return new MetadataEntry(
        change.location(), seen, change.sequencer(), Optional.of(now), Optional.empty());
  }

  /// Every store has to decide like this. This entry has a sequencer and a time.
  public Precedence precedenceOver(MetadataEntry stored) {
    var mine = sequencer.orElseThrow();
    if (stored.sequencer.filter(theirs -> theirs.isAfter(mine)).isPresent()) {
      return Precedence.OLDER;
    }
    var isLater = stored.sequencer.map(mine::isAfter).orElse(true);
    var holdIsOver = recordedAt.orElseThrow().minus(HOLD);
    var isHeld = stored.reconciledAt.filter(time -> time.isAfter(holdIsOver)).isPresent();
    return isLater && !isHeld ? Precedence.NEWER : Precedence.UNDECIDED;
  }
}
