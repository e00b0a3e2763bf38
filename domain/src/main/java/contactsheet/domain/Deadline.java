package contactsheet.domain;

import java.time.Duration;
import java.time.Instant;

/// The time limits of a call. There are two, so that an object whose handling has started can be
/// finished.
///
/// @param lastStart the time from which no object's handling is started
/// @param end the time at which running tasks are interrupted
public record Deadline(Instant lastStart, Instant end) {
  public Deadline {
    if (end.isBefore(lastStart)) {
      throw new IllegalArgumentException("a deadline ends at " + end + ", before " + lastStart);
    }
  }

  /// Returns a deadline that starts nothing in the last `margin` of the `remaining` time. Started
  /// tasks have two thirds of that margin to finish; the last third is for the answer.
  ///
  /// @param remaining the time that remains from `now`; nothing is started where it is shorter than
  ///     the margin
  public static Deadline within(Instant now, Duration remaining, Duration margin) {
    var killed = now.plus(remaining);
    // Duration.dividedBy is not used, because it loads BigDecimal, which takes about 10 ms of a
    // cold start.
    var answer = Duration.ofNanos(margin.toNanos() / 3);
    return new Deadline(killed.minus(margin), killed.minus(answer));
  }

  /// Whether an object's handling may still be started.
  public boolean allowsStartAt(Instant now) {
    return now.isBefore(lastStart);
  }

  /// How long to wait for what runs: zero or more.
  public Duration patienceAt(Instant now) {
    return now.isBefore(end) ? Duration.between(now, end) : Duration.ZERO;
  }
}
