package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Nothing is lost and nothing overtakes.
final class EventQueueTest {
  private final List<String> handled = new CopyOnWriteArrayList<>();
  private final List<String> events =
      IntStream.range(0, 100).mapToObj("event %d"::formatted).toList();

  @Test
  void events_are_handled_in_the_order_in_which_they_came() {
    try (var queue = new EventQueue()) {
      events.subList(0, 50).forEach(queue::add);
      assertTrue(handled.isEmpty());
      queue.open(handled::add);
      events.subList(50, 100).forEach(queue::add);
      queue.awaitHandled();
      assertEquals(events, handled);
    }
  }

  @Test
  void what_waits_is_handled_before_the_end() {
    try (var queue = new EventQueue()) {
      queue.open(handled::add);
      events.forEach(queue::add);
    }
    assertEquals(events, handled);
  }
}
