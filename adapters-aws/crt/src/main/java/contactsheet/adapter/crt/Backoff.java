package contactsheet.adapter.crt;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// The random wait before a retry, up to a bound that doubles each time. So clients that failed at
/// the same moment do not retry at the same moment. The bounds are those of the AWS SDK's standard
/// mode.
///
/// @param random the source of the random numbers
record Backoff(RandomGenerator random) {
  private static final Duration FIRST = Duration.ofMillis(100);
  private static final Duration FIRST_WHEN_THROTTLED = Duration.ofSeconds(1);

  /// @param attempt the number of the attempt that failed, from 1
  /// @param throttled whether the service had too much to do
  Duration after(int attempt, boolean throttled) {
    var first = throttled ? FIRST_WHEN_THROTTLED : FIRST;
    var bound = first.multipliedBy(1L << (attempt - 1));
    return Duration.ofMillis(random.nextLong(bound.toMillis() + 1));
  }
}
