package contactsheet.domain;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One audit of all keys, in pieces: how far it is, and what it has come by.
///
/// @param beganAt a time before its first look at bucket or table
/// @param deep whether it observes every object
/// @param after the key behind which it goes on; none at its beginning
/// @param counts what it has come by so far
/// @param endedAt when it was through; none while it is not
public record AuditRound(
    Instant beganAt,
    boolean deep,
    @Nullable ObjectKey after,
    AuditCounts counts,
    @Nullable Instant endedAt) {
  /// For how long a listing by an index may lag behind its table. A difference that arose in that
  /// time before a round began may have escaped it.
  public static final Duration LISTING_LAG = Duration.ofMinutes(1);

  public AuditRound {
    beganAt = beganAt.truncatedTo(MILLIS);
    endedAt = endedAt == null ? null : endedAt.truncatedTo(MILLIS);
  }

  /// One that has examined nothing yet.
  public static AuditRound begun(Instant now, boolean deep) {
    return new AuditRound(now, deep, null, AuditCounts.NONE, null);
  }

  /// After some more keys.
  ///
  /// @param next the key behind which it goes on
  /// @param more what was come by on the way there
  public AuditRound upTo(@Nullable ObjectKey next, AuditCounts more) {
    return new AuditRound(beganAt, deep, next, counts.plus(more), endedAt);
  }

  /// After the last keys.
  public AuditRound through(AuditCounts more, Instant now) {
    return new AuditRound(beganAt, deep, null, counts.plus(more), now);
  }

  /// The time through which the table is verified by this round: every difference that existed
  /// then is mended. None while the round goes on, and where a difference was left.
  public @Nullable Instant verifiedThrough() {
    return endedAt != null && counts.areAllMended() ? beganAt.minus(LISTING_LAG) : null;
  }
}
