package contactsheet.adapter.protocol.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.protocol.dynamodb.TableRequests.Unanswered;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class SideBySideTest {
  private static final List<Integer> THREE = List.of(0, 1, 2);

  @Test
  void all_requests_are_under_way_at_once() throws Exception {
    var together = new CyclicBarrier(THREE.size());
    var arrived = new AtomicInteger();
    SideBySide.run(
        THREE,
        _ -> {
          try {
            together.await();
            arrived.incrementAndGet();
          } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
          }
        });
    assertEquals(3, arrived.get());
  }

  @Test
  void the_first_failure_is_that_of_them_all() {
    var failure = new UnreadableItemException("no row");
    var thrown =
        assertThrows(
            UnreadableItemException.class,
            () ->
                SideBySide.run(
                    THREE,
                    subject -> {
                      if (subject == 1) {
                        throw failure;
                      }
                    }));
    assertSame(failure, thrown);
  }

  @Test
  void a_fault_is_not_taken_for_an_answer() {
    var fault = new IllegalArgumentException("nobody expected that");
    var thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                SideBySide.run(
                    THREE,
                    _ -> {
                      throw fault;
                    }));
    assertSame(fault, thrown.getCause());
  }

  @Test
  void who_is_interrupted_stops_waiting_and_stays_interrupted() {
    Thread.currentThread().interrupt();
    var thrown =
        assertThrows(
            NotReadException.class, () -> SideBySide.run(THREE, _ -> waitUntilInterrupted()));
    assertTrue(Thread.interrupted());
    assertEquals(new Unanswered("the wait was interrupted"), thrown.answer());
  }

  /// An answer that is there at once would need no waiting.
  private static void waitUntilInterrupted() {
    try {
      Thread.sleep(Duration.ofMinutes(1));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
