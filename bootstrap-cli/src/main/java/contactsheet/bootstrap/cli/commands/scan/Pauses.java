package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.bootstrap.cli.commands.terminal.LongSteps;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The pauses of a run. If a run has printed nothing for five seconds, it prints what it waits for.
final class Pauses {
  private final LongSteps steps;
  private final InstantSource clock;
  private final Predicate<Duration> sleep;
  private Instant heard;
  private boolean told;

  /// @param sleep the function that waits, and returns whether it was not interrupted
  Pauses(LongSteps steps, InstantSource clock, Predicate<Duration> sleep) {
    this.steps = steps;
    this.clock = clock;
    this.sleep = sleep;
    heard = clock.instant();
  }

  /// Starts the five seconds again.
  void begin() {
    heard = clock.instant();
    told = false;
  }

  /// Makes a step, and prints a line if it takes long, because a client retries a request for some
  /// seconds before it reports a failure.
  <T> T watched(Supplier<T> step) {
    return steps.watched(step);
  }

  /// Waits before another try.
  ///
  /// @param why a text that says what failed
  /// @return whether it was not interrupted
  boolean pause(Duration time, String why) {
    var untilTold = Duration.between(clock.instant(), heard.plus(steps.longestSilence()));
    if (told || untilTold.compareTo(time) > 0) {
      return sleep.test(time);
    }
    var before = untilTold.isNegative() ? Duration.ZERO : untilTold;
    if (!sleep.test(before)) {
      return false;
    }
    told = true;
    steps.tell("Waiting, and trying again for about a minute: " + why);
    return sleep.test(time.minus(before));
  }
}
