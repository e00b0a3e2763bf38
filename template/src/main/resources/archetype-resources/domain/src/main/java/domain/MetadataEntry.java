package ${package}.domain;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A row: what was seen of an object. One that saw it absent is a tombstone, which keeps late
/// writers from bringing the object back.
///
/// @param sequencer of the newest event that the row answers, if any had one
/// @param recordedAt when the row was written; absent only on rows of another program
/// @param reconciledAt the same time again, where the row was written by [Reconciliation]
public record MetadataEntry(
    ObjectLocation location,
    Observation seen,
    Optional<Sequencer> sequencer,
    Optional<Instant> recordedAt,
    Optional<Instant> reconciledAt) {
  /// For how long a reconciled row is closed to writers that have not read it. It must be longer
  /// than any handler lives between observing and saving; Lambda ends one after 15 minutes.
  public static final Duration HOLD = Duration.ofHours(1);

  /// How an entry stands to the stored one. It is undecided where their sequencers are equal or of
  /// unequal length, and within the hold: then the stored entry has to be read.
  public enum Precedence { NEWER, OLDER, UNDECIDED }

  public MetadataEntry {
    recordedAt = recordedAt.map(time -> time.truncatedTo(MILLIS));
    reconciledAt = reconciledAt.map(time -> time.truncatedTo(MILLIS));
  }

  /// The entry for what was observed on behalf of a change.
  public static MetadataEntry of(ObjectChange change, Observation seen, Instant now) {
    return new MetadataEntry(
        change.location(), seen, change.sequencer(), Optional.of(now), Optional.empty());
  }

  /// Every store decides as this does. This entry has a sequencer and a time.
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
