package contactsheet.application;

import static contactsheet.application.World.CAT;
import static contactsheet.application.World.DOG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.Deadline;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectChange;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A single object that is handled on the caller's thread is handled until the deadline, and the
/// thread is the caller's again afterwards.
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RecordOneInTimeTest {
  private static final Outcome NOT_OVER =
      retryable("it was not over when the time was: give the function more time, or fewer objects");

  private final World world = new World();
  private final AtomicInteger interruptions = new AtomicInteger();
  private final ObjectMetadataSource stuck = _ -> waitForInterruptions(1);

  @Test
  void a_single_object_is_handled_on_the_callers_thread_and_several_are_not() {
    var threads = new ArrayList<Thread>();
    var service =
        service(
            location -> {
              threads.add(Thread.currentThread());
              return world.s3.observe(location);
            },
            1);
    assertEquals(new Outcome.Recorded(), one(service, world.put(CAT, "abc"), world.inAMinute()));
    assertEquals(List.of(Thread.currentThread()), threads);
    service.record(
        new ChangeBatch(List.of(world.put(CAT, "a"), world.put(DOG, "b"))), world.inAMinute());
    assertEquals(3, threads.size());
    assertNotEquals(Thread.currentThread(), threads.getLast());
  }

  @Test
  void a_handler_that_is_stuck_at_the_end_is_interrupted_and_can_be_tried_again() {
    assertEquals(NOT_OVER, one(service(stuck, 1), world.put(CAT, "abc"), soon()));
    assertEquals(1, interruptions.get());
  }

  @Test
  void a_handler_that_takes_interruptions_for_its_own_is_interrupted_until_it_ends() {
    var service = service(_ -> waitForInterruptions(4), 1);
    assertEquals(NOT_OVER, one(service, world.put(CAT, "abc"), soon()));
    assertEquals(4, interruptions.get());
  }

  @Test
  void an_end_that_is_earlier_than_those_before_is_kept() {
    var service =
        service(
            location -> location.equals(CAT) ? waitForInterruptions(1) : world.s3.observe(location),
            1);
    assertEquals(new Outcome.Recorded(), one(service, world.put(DOG, "abc"), world.inAMinute()));
    assertEquals(NOT_OVER, one(service, world.put(CAT, "abc"), soon()));
    assertEquals(new Outcome.Recorded(), one(service, world.put(DOG, "abc"), world.inAMinute()));
  }

  @Test
  void waiting_for_another_call_ends_in_time_too() throws Exception {
    var began = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var service =
        service(
            location -> {
              began.countDown();
              await(goOn);
              return world.s3.observe(location);
            },
            1);
    var change = world.put(DOG, "abc");
    var other = new FutureTask<>(() -> one(service, change, world.inAMinute()));
    Thread.ofPlatform().start(other);
    began.await();
    assertEquals(NOT_OVER, one(service, world.put(CAT, "abc"), soon()));
    goOn.countDown();
    assertEquals(new Outcome.Recorded(), other.get());
    assertEquals(new Outcome.Recorded(), one(service, world.put(CAT, "abc"), world.inAMinute()));
  }

  @Test
  void a_caller_that_was_interrupted_before_gets_a_failure_and_stays_interrupted() {
    var service = service(stuck, 1);
    Thread.currentThread().interrupt();
    var outcome = outcome(service, world.put(CAT, "abc"), world.inAMinute());
    assertTrue(Thread.interrupted(), "the interruption was swallowed");
    assertEquals(retryable("the handling was interrupted"), outcome);
    assertEquals(0, interruptions.get());
  }

  @Test
  void a_caller_that_is_interrupted_meanwhile_gets_a_failure_and_stays_interrupted() {
    var service =
        service(
            location -> {
              Thread.currentThread().interrupt();
              return world.s3.observe(location);
            },
            1);
    var outcome = outcome(service, world.put(CAT, "abc"), world.inAMinute());
    assertTrue(Thread.interrupted(), "the interruption was swallowed");
    assertEquals(retryable("the handling was interrupted"), outcome);
  }

  @Test
  void a_fault_of_an_adapter_is_a_failure_of_its_object() {
    var service =
        service(
            _ -> {
              throw new IllegalStateException("broken");
            },
            1);
    assertEquals(
        retryable(
            "an unexpected fault, which should be reported: java.lang.IllegalStateException:"
                + " broken"),
        one(service, world.put(CAT, "abc"), world.inAMinute()));
  }

  private RecordObjectChangesService service(ObjectMetadataSource source, int maxConcurrency) {
    return world.service(source, world.table, maxConcurrency).withSingleObjectsOnTheCallersThread();
  }

  /// The outcome of a change, after which the thread is not interrupted.
  private static Outcome one(
      RecordObjectChangesService service, ObjectChange change, Deadline deadline) {
    var outcome = outcome(service, change, deadline);
    assertFalse(Thread.interrupted(), "an interruption was left behind");
    return outcome;
  }

  private static Outcome outcome(
      RecordObjectChangesService service, ObjectChange change, Deadline deadline) {
    return service.record(new ChangeBatch(List.of(change)), deadline).getFirst();
  }

  private Deadline soon() {
    var end = world.clock.instant().plusMillis(100);
    return new Deadline(end, end);
  }

  private ObservationResult waitForInterruptions(int needed) {
    while (interruptions.get() < needed) {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException _) {
        interruptions.incrementAndGet();
      }
    }
    return new ObservationResult.NotObserved(Failure.retryable("interrupted"));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Outcome retryable(String reason) {
    return new Outcome.Failed(Failure.retryable(reason));
  }
}
