package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.bootstrap.cli.commands.terminal.LongSteps;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The pauses of a run. Once nothing was heard of a run for five seconds, its user is told what it
/// waits for.
final class Pauses {
  private final LongSteps steps;
  private final InstantSource clock;
  private final Predicate<Duration> sleep;
  private Instant heard;
  private boolean told;

  /// @param sleep waits so long, and says whether nobody has interrupted that
  Pauses(LongSteps steps, InstantSource clock, Predicate<Duration> sleep) {
    this.steps = steps;
    this.clock = clock;
    this.sleep = sleep;
    heard = clock.instant();
  }

  /// Something new begins: what is silent is silent from now on.
  void begin() {
    heard = clock.instant();
    told = false;
  }

  /// Takes a step, and tells if it takes long.
  <T> T watched(Supplier<T> step) {
    return steps.watched(step);
  }

  /// Waits before another try.
  ///
  /// @param why what failed
  /// @return whether nobody has interrupted it
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
