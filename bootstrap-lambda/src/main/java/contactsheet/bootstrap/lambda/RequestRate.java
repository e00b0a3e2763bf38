package contactsheet.bootstrap.lambda;

import java.time.Duration;
import java.util.function.LongSupplier;

/// A limit on requests a second. Requests have turns at equal distances, in the order in which they
/// ask, and a turn that nobody has taken is lost: after a pause there is no burst.
///
/// Safe for use by many threads at once, each of which waits for its own turn.
final class RequestRate {
  private static final long NANOS_OF_A_SECOND = 1_000_000_000L;

  private final long nanosBetween;
  private final LongSupplier nanoTime;
  private final Sleeper sleeper;
  private long nextTurn;

  /// Waits.
  interface Sleeper {
    void sleep(Duration time) throws InterruptedException;
  }

  /// @param perSecond the number of requests in a second, 1 or more
  RequestRate(int perSecond) {
    this(perSecond, System::nanoTime, Thread::sleep);
  }

  /// @param nanoTime a clock in nanoseconds, of which only differences have a meaning
  RequestRate(int perSecond, LongSupplier nanoTime, Sleeper sleeper) {
    nanosBetween = Math.ceilDiv(NANOS_OF_A_SECOND, perSecond);
    this.nanoTime = nanoTime;
    this.sleeper = sleeper;
    nextTurn = nanoTime.getAsLong();
  }

  /// Waits for the caller's turn.
  ///
  /// @return whether it came; otherwise the thread was interrupted, and stays so
  boolean awaitTurn() {
    var wait = nanosToTurn();
    try {
      if (wait > 0) {
        sleeper.sleep(Duration.ofNanos(wait));
      }
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      giveBack();
      return false;
    }
  }

  private synchronized long nanosToTurn() {
    var now = nanoTime.getAsLong();
    if (nextTurn - now < 0) {
      nextTurn = now;
    }
    var wait = nextTurn - now;
    nextTurn += nanosBetween;
    return wait;
  }

  /// Many wait when a step's time is over and its objects are interrupted. Without this the request
  /// that lets the next step go on would wait for all of their turns.
  private synchronized void giveBack() {
    nextTurn -= nanosBetween;
  }
}
