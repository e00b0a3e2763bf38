package contactsheet.bootstrap.cli.commands.scan;

import java.time.Duration;
import java.util.Locale;

/// How far a run has come, how fast, and how long it still takes.
///
/// @param examined how many objects are done with
/// @param before how many of them an earlier run went through
/// @param total the number of objects, or [#UNKNOWN]
/// @param time the time since this run began
record ProgressText(long examined, long before, long total, Duration time) {
  static final long UNKNOWN = -1;
  private static final int WIDTH = 24;

  String line() {
    var rate = rate();
    if (total == UNKNOWN) {
      return String.format(Locale.ROOT, "%,d objects, %,d a second", examined, rate);
    }
    // Objects come and go meanwhile.
    var all = Math.max(total, examined);
    var done = all == 0 ? 1.0 : (double) examined / all;
    var filled = (int) (done * WIDTH);
    return String.format(
        Locale.ROOT,
        "[%s%s] %d %%, %,d of %,d objects, %,d a second%s",
        "#".repeat(filled),
        "-".repeat(WIDTH - filled),
        (int) (done * 100),
        examined,
        all,
        rate,
        rate == 0 ? "" : ", " + clock(Duration.ofSeconds((all - examined) / rate)) + " left");
  }

  /// Objects a second, in this run.
  long rate() {
    return time.isZero() ? 0 : (examined - before) * 1000 / Math.max(1, time.toMillis());
  }

  /// `1:02:03`, or `2:03`.
  static String clock(Duration time) {
    return time.toHours() > 0
        ? String.format(
            Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
        : String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
  }
}
