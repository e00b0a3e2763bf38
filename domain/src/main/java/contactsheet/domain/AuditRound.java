package contactsheet.domain;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One audit of all keys, in pieces: how far it is, and what it has come by.
///
/// @param beganAt a time before its first look at bucket or table
/// @param deep whether it observes every object
/// @param left the ranges of keys that are not examined yet, in their order; none are left when it
///     is through, and only then
/// @param counts the counts of what it has come by so far
/// @param endedAt the time when it was through; none while it is not
public record AuditRound(
    Instant beganAt,
    boolean deep,
    List<KeyRange> left,
    AuditCounts counts,
    @Nullable Instant endedAt) {
  /// For how long a listing by an index may lag behind its table. A difference that arose in that
  /// time before a round began may have escaped it.
  public static final Duration LISTING_LAG = Duration.ofMinutes(1);

  public AuditRound {
    beganAt = beganAt.truncatedTo(MILLIS);
    endedAt = endedAt == null ? null : endedAt.truncatedTo(MILLIS);
    left = List.copyOf(left);
    if (left.isEmpty() != (endedAt != null)) {
      throw new IllegalArgumentException("ended at " + endedAt + ", and left are " + left);
    }
  }

  /// One that has examined nothing yet.
  ///
  /// @param splits the last key of each of its ranges but the last, in their order
  public static AuditRound begun(Instant now, boolean deep, List<ObjectKey> splits) {
    return new AuditRound(now, deep, KeyRange.splitAt(splits), AuditCounts.NONE, null);
  }

  /// The key up to which all keys are examined; none at its beginning and at its end.
  public @Nullable ObjectKey after() {
    return left.isEmpty() ? null : left.getFirst().after();
  }

  /// After some more keys.
  ///
  /// @param ranges the ranges of keys that are left
  /// @param more the counts of the keys that were examined
  public AuditRound goneOn(List<KeyRange> ranges, AuditCounts more) {
    return new AuditRound(beganAt, deep, ranges, counts.plus(more), endedAt);
  }

  /// After the last keys.
  public AuditRound through(AuditCounts more, Instant now) {
    return new AuditRound(beganAt, deep, List.of(), counts.plus(more), now);
  }

  /// The time through which the table is verified by this round: every difference that existed
  /// then is mended. None while the round goes on, and where a difference was left.
  public @Nullable Instant verifiedThrough() {
    return endedAt != null && counts.areAllMended() ? beganAt.minus(LISTING_LAG) : null;
  }
}
