package contactsheet.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.ObjectLocation;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Objects are handled side by side, a bounded number at once.
class RecordConcurrentlyTest {
  private final World world = new World();

  @Test
  void exactly_as_many_objects_as_allowed_are_handled_at_once() {
    var crowd = new Crowd(4);
    var outcomes =
        world.service(crowd, world.table, 4).record(world.uploads(64), world.inAMinute());
    assertEquals(Collections.nCopies(64, new Outcome.Recorded()), outcomes);
    assertEquals(4, crowd.peak.get());
  }

  @Test
  void the_bound_holds_over_all_calls() throws InterruptedException, ExecutionException {
    var crowd = new Crowd(4);
    var service = world.service(crowd, world.table, 4);
    Callable<List<Outcome>> call = () -> service.record(world.uploads(32), world.inAMinute());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var outcomes : threads.invokeAll(List.of(call, call))) {
        assertEquals(32, outcomes.get().size());
      }
    }
    assertEquals(4, crowd.peak.get());
  }

  @Test
  void one_at_a_time_is_allowed_and_less_is_not() {
    var crowd = new Crowd(1);
    var outcomes = world.service(crowd, world.table, 1).record(world.uploads(8), world.inAMinute());
    assertEquals(Collections.nCopies(8, new Outcome.Recorded()), outcomes);
    assertEquals(1, crowd.peak.get());
    var refused =
        assertThrows(IllegalArgumentException.class, () -> world.service(world.s3, world.table, 0));
    assertEquals("at least one object at once, not 0", refused.getMessage());
  }

  /// A source at which objects wait until there are as many as expected, and which counts how many
  /// there ever were at once: too few, and they wait until the deadline.
  private final class Crowd implements ObjectMetadataSource {
    private final AtomicInteger present = new AtomicInteger();
    private final AtomicInteger peak = new AtomicInteger();
    private final CyclicBarrier barrier;

    Crowd(int expected) {
      barrier = new CyclicBarrier(expected);
    }

    @Override
    public ObservationResult observe(ObjectLocation location) {
      peak.accumulateAndGet(present.incrementAndGet(), Math::max);
      try {
        barrier.await();
        return world.s3.observe(location);
      } catch (InterruptedException | BrokenBarrierException alone) {
        throw new IllegalStateException("too few came", alone);
      } finally {
        present.decrementAndGet();
      }
    }
  }
}
