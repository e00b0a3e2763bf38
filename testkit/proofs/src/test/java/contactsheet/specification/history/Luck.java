package contactsheet.specification.history;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/// Draws by lot where a handler stalls and where it dies.
///
/// @param longest the longest time for which a handler stalls
record Luck(Random random, Duration longest) {
  private static final int ONE_STALLS_OF = 3;
  private static final int ONE_DIES_OF = 16;

  /// Lets some time pass, or none.
  void stall() {
    if (random.nextInt(ONE_STALLS_OF) == 0) {
      LockSupport.parkNanos((long) (random.nextDouble() * longest.toNanos()));
    }
  }

  /// Whether the handler dies here.
  boolean strikes() {
    return random.nextInt(ONE_DIES_OF) == 0;
  }
}
