package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.bootstrap.cli.commands.terminal.Console;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Predicate;

/// The pauses between tries. Once nothing was heard of a run for five seconds, its user is told
/// what it waits for.
final class Pauses {
  static final Duration LONGEST_SILENCE = Duration.ofSeconds(5);

  private final Console console;
  private final InstantSource clock;
  private final Predicate<Duration> sleep;
  private Instant heard;
  private boolean told;

  /// @param sleep waits so long, and says whether nobody has interrupted that
  Pauses(Console console, InstantSource clock, Predicate<Duration> sleep) {
    this.console = console;
    this.clock = clock;
    this.sleep = sleep;
    heard = clock.instant();
  }

  /// Something new begins: what is silent is silent from now on.
  void begin() {
    heard = clock.instant();
    told = false;
  }

  /// Waits before another try.
  ///
  /// @param why what failed
  /// @return whether nobody has interrupted it
  boolean pause(Duration time, String why) {
    var untilTold = Duration.between(clock.instant(), heard.plus(LONGEST_SILENCE));
    if (told || untilTold.compareTo(time) > 0) {
      return sleep.test(time);
    }
    var before = untilTold.isNegative() ? Duration.ZERO : untilTold;
    if (!sleep.test(before)) {
      return false;
    }
    tell(why);
    return sleep.test(time.minus(before));
  }

  private void tell(String why) {
    told = true;
    if (console.isTerminal()) {
      console.replaceLine("");
    }
    console.complain("Waiting, and trying again for about a minute: " + why);
  }
}
