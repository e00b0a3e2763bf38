package contactsheet.bootstrap.cli.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// No event is lost, and events keep their order.
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
      events.forEach(queue::add);
      Thread.ofVirtual().start(() -> queue.open(handled::add));
      assertEquals(0, queue.drain());
    }
    assertEquals(events, handled);
  }

  @Test
  void there_is_no_room_at_the_end() {
    try (var queue = new EventQueue(1, Duration.ofDays(1))) {
      assertTrue(queue.awaitRoom());
      queue.drain();
      queue.add("an acknowledged event is counted all the same");
      assertFalse(queue.awaitRoom());
      assertEquals(1, queue.drain());
    }
  }

  @Test
  void there_is_no_room_while_as_many_events_wait_as_may() {
    try (var queue = new EventQueue(2, Duration.ofMillis(1))) {
      assertTrue(queue.awaitRoom());
      events.subList(0, 2).forEach(queue::add);
      assertFalse(queue.awaitRoom());
      queue.add("an acknowledged event is taken all the same");
      queue.open(handled::add);
      queue.awaitHandled();
      assertTrue(queue.awaitRoom());
      assertEquals(3, handled.size());
    }
  }

  @Test
  void room_is_waited_for() {
    try (var queue = new EventQueue(1, Duration.ofDays(1))) {
      queue.add("event");
      Thread.ofVirtual().start(() -> queue.open(handled::add));
      assertTrue(queue.awaitRoom());
      assertEquals(List.of("event"), handled);
    }
  }
}
