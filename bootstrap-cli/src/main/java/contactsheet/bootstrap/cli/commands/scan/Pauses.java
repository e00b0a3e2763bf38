package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.bootstrap.cli.commands.terminal.Console;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The pauses of a run. Once nothing was heard of a run for five seconds, its user is told what it
/// waits for.
final class Pauses {
  static final Duration LONGEST_SILENCE = Duration.ofSeconds(5);

  private final Console console;
  private final InstantSource clock;
  private final Predicate<Duration> sleep;
  private final Duration longestSilence;
  private Instant heard;
  private boolean told;

  /// @param sleep waits so long, and says whether nobody has interrupted that
  Pauses(Console console, InstantSource clock, Predicate<Duration> sleep) {
    this(console, clock, sleep, LONGEST_SILENCE);
  }

  Pauses(Console console, InstantSource clock, Predicate<Duration> sleep, Duration longestSilence) {
    this.console = console;
    this.clock = clock;
    this.sleep = sleep;
    this.longestSilence = longestSilence;
    heard = clock.instant();
  }

  /// Something new begins: what is silent is silent from now on.
  void begin() {
    heard = clock.instant();
    told = false;
  }

  /// Takes a step, and tells if it takes long: a client tries a request again by itself, for some
  /// seconds, before it says that it has no answer.
  <T> T watched(Supplier<T> step) {
    var watcher = Thread.ofVirtual().start(this::tellIfLong);
    try {
      return step.get();
    } finally {
      watcher.interrupt();
    }
  }

  private void tellIfLong() {
    try {
      Thread.sleep(longestSilence);
      tell("Waiting for S3 or DynamoDB: this step takes longer than 5 seconds");
    } catch (InterruptedException _) {
      // The step is over.
      Thread.currentThread().interrupt();
    }
  }

  /// Waits before another try.
  ///
  /// @param why what failed
  /// @return whether nobody has interrupted it
  boolean pause(Duration time, String why) {
    var untilTold = Duration.between(clock.instant(), heard.plus(longestSilence));
    if (told || untilTold.compareTo(time) > 0) {
      return sleep.test(time);
    }
    var before = untilTold.isNegative() ? Duration.ZERO : untilTold;
    if (!sleep.test(before)) {
      return false;
    }
    told = true;
    tell("Waiting, and trying again for about a minute: " + why);
    return sleep.test(time.minus(before));
  }

  private void tell(String what) {
    if (console.isTerminal()) {
      console.replaceLine("");
    }
    console.complain(what);
  }
}
