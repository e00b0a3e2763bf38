package contactsheet.application;

import static contactsheet.application.World.CAT;
import static contactsheet.application.World.DOG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.Deadline;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectLocation;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Objects are handled until the deadline, and nothing outlives the call.
class RecordInTimeTest {
  private final World world = new World();

  @Test
  void nothing_is_started_from_the_last_start_on() {
    var now = world.clock.instant();
    var observed = new AtomicInteger();
    ObjectMetadataSource counting =
        location -> {
          observed.incrementAndGet();
          return world.s3.observe(location);
        };
    var outcomes =
        world
            .service(counting, world.table, 4)
            .record(world.uploads(8), new Deadline(now, now.plusSeconds(60)));
    assertEquals(
        Collections.nCopies(
            8,
            retryable(
                "too little time was left to start: give the function more time, or fewer"
                    + " objects")),
        outcomes);
    assertEquals(0, observed.get());
  }

  @Test
  void what_was_started_in_time_is_finished_though_the_last_start_is_over() {
    var now = world.clock.instant();
    var deadline = new Deadline(now.plusSeconds(1), now.plusSeconds(60));
    ObjectMetadataSource slow =
        location -> {
          world.clock.advance(Duration.ofSeconds(1));
          return world.s3.observe(location);
        };
    var outcomes = world.service(slow, world.table, 1).record(world.uploads(5), deadline);
    assertEquals(1, Collections.frequency(outcomes, new Outcome.Recorded()));
    assertEquals(4, outcomes.stream().filter(Outcome.Failed.class::isInstance).count());
    assertEquals(1, world.table.entries().size());
  }

  @Test
  void a_handler_that_is_stuck_at_the_end_is_interrupted_and_can_be_tried_again() {
    var stuck = new Stuck();
    var stuckChange = world.put(CAT, "abc");
    var other = world.put(DOG, "abc");
    var outcomes =
        world
            .service(location -> stuck.unless(!location.equals(CAT), location), world.table, 4)
            .record(new ChangeBatch(List.of(stuckChange, other)), soon());
    assertEquals(
        List.of(
            retryable(
                "it was not over when the time was: give the function more time, or fewer"
                    + " objects"),
            new Outcome.Recorded()),
        outcomes);
    assertTrue(stuck.over.get(), "the stuck handler outlived the call");
  }

  @Test
  void objects_that_wait_behind_a_stuck_one_can_be_tried_again_too() {
    var stuck = new Stuck();
    var outcomes =
        world
            .service(location -> stuck.unless(false, location), world.table, 1)
            .record(world.uploads(5), soon());
    assertEquals(5, outcomes.size());
    for (var outcome : outcomes) {
      var failure = assertInstanceOf(Outcome.Failed.class, outcome).failure();
      assertEquals(Failure.Kind.RETRYABLE, failure.kind());
    }
    assertTrue(stuck.over.get(), "the stuck handler outlived the call");
    assertEquals(1, stuck.started.get());
  }

  @Test
  void the_service_can_be_used_again_after_a_handler_was_stuck() {
    var stuck = new Stuck();
    var hang = new AtomicBoolean(true);
    var service = world.service(location -> stuck.unless(!hang.get(), location), world.table, 1);
    var batch = world.uploads(3);
    service.record(batch, soon());
    hang.set(false);
    assertEquals(
        Collections.nCopies(3, new Outcome.Recorded()), service.record(batch, world.inAMinute()));
  }

  @Test
  void a_caller_that_is_interrupted_gets_failures_and_stays_interrupted() {
    var stuck = new Stuck();
    Thread.currentThread().interrupt();
    var outcomes =
        world
            .service(location -> stuck.unless(false, location), world.table, 4)
            .record(world.uploads(2), world.inAMinute());
    assertTrue(Thread.interrupted(), "the interruption was swallowed");
    assertEquals(Collections.nCopies(2, retryable("the handling was interrupted")), outcomes);
  }

  /// Soon, but late enough for a virtual thread to be started before.
  private Deadline soon() {
    var end = world.clock.instant().plusMillis(400);
    return new Deadline(end, end);
  }

  private static Outcome retryable(String reason) {
    return new Outcome.Failed(Failure.retryable(reason));
  }

  /// A source that does not answer until it is interrupted, and then ends slowly.
  private final class Stuck {
    private final AtomicInteger started = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    ObservationResult unless(boolean answers, ObjectLocation location) {
      if (answers) {
        return world.s3.observe(location);
      }
      started.incrementAndGet();
      try {
        new CountDownLatch(1).await();
        throw new AssertionError("nobody opens this latch");
      } catch (InterruptedException _) {
        over.set(BigInteger.TWO.pow(1_000_000).toString().length() > 1);
        return new ObservationResult.NotObserved(Failure.retryable("interrupted"));
      }
    }
  }
}
