package contactsheet.bootstrap.cli.commands.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.bootstrap.cli.commands.terminal.Console;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The progress that a long run prints.
final class ProgressTest {
  private final StringWriter err = new StringWriter();
  private Instant now = Instant.parse("2026-11-25T12:00:00Z");

  @Test
  void on_a_terminal_each_step_takes_the_place_of_the_one_before() {
    var progress = progress(true, 4000, 0);
    wait(10);
    progress.reached(1000);
    wait(10);
    progress.reached(3000);
    progress.over("");
    assertEquals(
        List.of(
            "",
            "[######------------------] 25 %, 1,000 of 4,000 objects, 100 a second, 0:30 left",
            "[##################------] 75 %, 3,000 of 4,000 objects, 150 a second, 0:06 left",
            ""),
        List.of(err.toString().replace("\u001B[K", "").split("\r", -1)));
  }

  @Test
  void in_a_file_there_is_a_line_a_minute() {
    var progress = progress(false, 1_000_000, 0);
    for (int second = 1; second <= 150; second++) {
      wait(1);
      progress.reached(100L * second);
    }
    progress.over("");
    assertEquals(
        """
        [------------------------] 0 %, 6,000 of 1,000,000 objects, 100 a second, 2:45:40 left
        [------------------------] 1 %, 12,000 of 1,000,000 objects, 100 a second, 2:44:40 left
        """,
        err.toString());
  }

  @Test
  void what_an_earlier_run_did_is_done_and_says_nothing_of_the_rate() {
    var progress = progress(false, 1000, 3000);
    wait(60);
    progress.reached(3600);
    assertEquals(
        "[#####################---] 90 %, 3,600 of 4,000 objects, 10 a second, 0:40 left\n",
        err.toString());
  }

  @Test
  void how_long_it_takes_is_not_guessed() {
    assertEquals(
        "1,000 objects, 500 a second",
        new ProgressText(1000, 0, ProgressText.UNKNOWN, Duration.ofSeconds(2)).line());
    assertEquals(
        "[------------------------] 0 %, 0 of 10 objects, 0 a second",
        new ProgressText(0, 0, 10, Duration.ofSeconds(2)).line());
  }

  @Test
  void objects_that_came_meanwhile_do_not_make_it_more_than_all() {
    assertEquals(
        "[########################] 100 %, 20 of 20 objects, 10 a second, 0:00 left",
        new ProgressText(20, 0, 10, Duration.ofSeconds(2)).line());
  }

  private Progress progress(boolean isTerminal, long objects, long before) {
    var console =
        new Console(
            InputStream.nullInputStream(),
            new PrintWriter(new StringWriter()),
            new PrintWriter(err, true),
            isTerminal);
    return new Progress(console, () -> now, ObjectCount.of(objects), before);
  }

  private void wait(int seconds) {
    now = now.plusSeconds(seconds);
  }
}
