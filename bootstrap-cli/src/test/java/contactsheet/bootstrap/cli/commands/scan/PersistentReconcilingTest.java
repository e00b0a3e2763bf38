package contactsheet.bootstrap.cli.commands.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.application.port.in.ReconcileBucket.RowState;
import contactsheet.application.port.in.ReconcileBucket.Scan;
import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.bootstrap.cli.commands.terminal.LongSteps;
import contactsheet.domain.Deadline;
import contactsheet.domain.Drift;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectLocation;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Which failures are tried again, how often, and after which pauses.
final class PersistentReconcilingTest {
  private static final ObjectLocation CAT = ObjectLocation.of("photos", "cat.jpg");
  private static final ObjectLocation DOG = ObjectLocation.of("photos", "dog.jpg");
  private static final ObjectLocation FOX = ObjectLocation.of("photos", "fox.jpg");
  private static final Failure BUSY = Failure.retryable("busy");
  private static final Failure REFUSED = Failure.permanent("refused");
  private static final Duration PAUSE = Duration.ofMillis(2);

  private final Script script = new Script();
  private final StringWriter err = new StringWriter();
  private final Console console =
      new Console(
          InputStream.nullInputStream(),
          new PrintWriter(new StringWriter()),
          new PrintWriter(err, true));

  @Test
  void only_what_can_be_mended_is_tried_again() {
    script.failures.addAll(List.of(BUSY));
    var page =
        reconciling().page(_ -> page(failed(CAT, BUSY), failed(DOG, REFUSED), repaired(FOX)));
    assertEquals(List.of(repaired(CAT), failed(DOG, REFUSED), repaired(FOX)), page.findings());
    assertEquals(List.of(List.of(CAT), List.of(CAT)), script.asked);
  }

  @Test
  void what_turns_out_to_be_right_is_not_told() {
    script.result = new RowState.Agreed();
    assertEquals(List.of(), reconciling().page(_ -> page(failed(CAT, BUSY))).findings());
  }

  @Test
  void nothing_is_tried_for_ever_and_each_pause_is_twice_as_long() {
    script.failures.addAll(List.of(BUSY, BUSY, BUSY, BUSY, BUSY, BUSY, BUSY));
    var page = reconciling().page(_ -> page(failed(CAT, BUSY)));
    assertEquals(List.of(failed(CAT, BUSY)), page.findings());
    assertEquals(PersistentReconciling.MAX_TRIES - 1, script.times.size());
    var pause = PAUSE;
    for (int i = 1; i < script.times.size(); i++) {
      pause = pause.multipliedBy(2);
      var waited = Duration.ofNanos(script.times.get(i) - script.times.get(i - 1));
      assertTrue(waited.compareTo(pause) >= 0, waited + " is less than " + pause);
    }
  }

  @Test
  void a_listing_that_is_refused_for_a_while_is_waited_for() {
    var answers = List.of(unavailable(BUSY), unavailable(BUSY), page()).iterator();
    assertEquals(page(), reconciling().page(_ -> answers.next()));
  }

  @Test
  void a_listing_that_is_refused_for_good_ends_the_run() {
    var answers = List.of(unavailable(REFUSED)).iterator();
    var ended =
        assertThrows(CommandFailedException.class, () -> reconciling().page(_ -> answers.next()));
    assertEquals("refused", ended.getMessage());
  }

  @Test
  void what_a_listing_waits_for_is_told_after_five_seconds_and_once() {
    var clock = new JumpingClock();
    var ended =
        assertThrows(
            CommandFailedException.class, () -> reconciling(clock).page(_ -> unavailable(BUSY)));
    assertEquals("busy", ended.getMessage());
    assertEquals("Waiting, and trying again for about a minute: busy\n", err.toString());
    assertEquals(List.of(1, 3, 5, 7, 15, 31, 63), clock.seconds);
  }

  @Test
  void what_objects_wait_for_is_told_too() {
    script.failures.addAll(List.of(BUSY, BUSY, BUSY, BUSY));
    var page = reconciling(new JumpingClock()).page(_ -> page(failed(CAT, BUSY)));
    assertEquals(List.of(repaired(CAT)), page.findings());
    assertEquals("Waiting, and trying again for about a minute: busy\n", err.toString());
  }

  @Test
  @Timeout(60)
  void a_step_that_takes_long_is_told_while_it_lasts() {
    var clock = InstantSource.system();
    var silence = Duration.ofMillis(20);
    var steps = new LongSteps(console, "S3 or DynamoDB", silence);
    var pauses = new Pauses(steps, clock, PersistentReconcilingTest::sleep);
    var reconciling = new PersistentReconciling(script, Mode.REPAIR, clock, PAUSE, pauses);
    var page =
        reconciling.page(
            _ -> {
              while (!err.toString().endsWith("\n")) {
                sleep(PAUSE);
              }
              return page();
            });
    assertEquals(page(), page);
    assertEquals(
        "Waiting for S3 or DynamoDB: this step takes longer than 5 seconds\n", err.toString());
  }

  @Test
  void a_short_wait_is_not_worth_a_word() {
    var answers = List.of(unavailable(BUSY), unavailable(BUSY), page(), unavailable(BUSY), page());
    var next = answers.iterator();
    var reconciling = reconciling(new JumpingClock());
    assertEquals(page(), reconciling.page(_ -> next.next()));
    assertEquals(page(), reconciling.page(_ -> next.next()));
    assertEquals("", err.toString());
  }

  private PersistentReconciling reconciling(JumpingClock clock) {
    var pauses = new Pauses(new LongSteps(console, "S3"), clock, clock::sleep);
    return new PersistentReconciling(script, Mode.REPAIR, clock, Duration.ofSeconds(1), pauses);
  }

  /// A clock on which nothing takes time but sleep.
  private static final class JumpingClock implements InstantSource {
    private final List<Integer> seconds = new ArrayList<>();
    private Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
      return now;
    }

    boolean sleep(Duration time) {
      now = now.plus(time);
      seconds.add((int) now.getEpochSecond());
      return true;
    }
  }

  private PersistentReconciling reconciling() {
    var clock = InstantSource.system();
    var steps = new LongSteps(console, "S3");
    var pauses = new Pauses(steps, clock, PersistentReconcilingTest::sleep);
    return new PersistentReconciling(script, Mode.REPAIR, clock, PAUSE, pauses);
  }

  private static boolean sleep(Duration time) {
    try {
      Thread.sleep(time);
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Scan page(Finding... findings) {
    return new Scan.ScannedPage(findings.length, List.of(findings), null);
  }

  private static Scan unavailable(Failure failure) {
    return new Scan.Unavailable(failure);
  }

  private static Finding failed(ObjectLocation location, Failure failure) {
    return new Finding(location, new RowState.Failed(failure));
  }

  private static Finding repaired(ObjectLocation location) {
    return new Finding(location, new RowState.Repaired(Drift.MISSING));
  }

  /// Fails a given number of times, and then succeeds.
  private static final class Script implements ReconcileBucket {
    private final List<Failure> failures = new ArrayList<>();
    private final List<List<ObjectLocation>> asked = new ArrayList<>();
    private final List<Long> times = new ArrayList<>();
    private RowState result = new RowState.Repaired(Drift.MISSING);

    @Override
    public List<Finding> reconcile(List<ObjectLocation> objects, Mode mode, Deadline deadline) {
      times.add(System.nanoTime());
      asked.add(objects);
      var answer = failures.isEmpty() ? result : new RowState.Failed(failures.removeFirst());
      return objects.stream().map(object -> new Finding(object, answer)).toList();
    }

    @Override
    public Scan backfill(PageQuery page, Mode mode, Deadline deadline) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Scan audit(PageQuery page, Mode mode, Deadline deadline) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Scan auditDeeply(PageQuery page, Mode mode, Deadline deadline) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Scan count(PageQuery page) {
      throw new UnsupportedOperationException();
    }
  }
}
