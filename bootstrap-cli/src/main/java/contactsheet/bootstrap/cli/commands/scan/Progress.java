package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.bootstrap.cli.commands.terminal.Console;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Shows how far a run has come: as a bar that moves, on a terminal; as a line a minute elsewhere.
final class Progress {
  private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

  private final Console console;
  private final InstantSource clock;
  private final ObjectCount count;
  private final Instant start;
  private final long before;
  private Instant lastLine;

  /// @param count the number of objects, as far as it is known
  /// @param before the number of objects that an earlier run has done
  Progress(Console console, InstantSource clock, ObjectCount count, long before) {
    this.console = console;
    this.clock = clock;
    this.count = count;
    this.before = before;
    start = clock.instant();
    lastLine = start;
  }

  /// @param examined how many objects are done, those of earlier runs included
  void reached(long examined) {
    var now = clock.instant();
    if (console.isTerminal()) {
      console.replaceLine(text(now, examined).line());
    } else if (!now.isBefore(lastLine.plus(BETWEEN_LINES))) {
      lastLine = now;
      console.complain(text(now, examined).line());
    }
  }

  /// Clears the bar before another line is printed.
  void pause() {
    if (console.isTerminal()) {
      console.replaceLine("");
    }
  }

  /// Prints the end, and returns the result.
  <T> T over(T result) {
    pause();
    return result;
  }

  private ProgressText text(Instant now, long examined) {
    var total = count.isComplete() ? before + count.counted() : ProgressText.UNKNOWN;
    return new ProgressText(examined, before, total, Duration.between(start, now));
  }
}
