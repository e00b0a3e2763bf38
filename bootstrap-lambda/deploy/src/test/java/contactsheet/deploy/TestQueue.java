package contactsheet.deploy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A queue that behaves like SQS towards receivers [SQS Developer Guide, Visibility timeout; Using
/// dead-letter queues]: a received message is hidden for a while, and comes again unless it is
/// deleted. A message that would be received once too often goes to the dead letters instead. The
/// queue has its own clock, so that tests need not wait.
final class TestQueue {
  private final Map<String, Message> messages = new LinkedHashMap<>();
  private final List<Message> deadLetters = new ArrayList<>();
  private final Duration visibilityTimeout;
  private final int maxReceiveCount;
  private Instant now = Instant.parse("2026-11-01T09:30:00Z");

  /// @param properties the properties of the queue in the template
  TestQueue(Map<String, Object> properties) {
    visibilityTimeout = Duration.ofSeconds(Json.number(properties, "VisibilityTimeout"));
    maxReceiveCount = Json.number(properties, "RedrivePolicy", "maxReceiveCount");
  }

  /// @param visibleFrom the time from which it can be received
  record Message(String id, String body, int receiveCount, Instant visibleFrom) {
    private Message received(Instant visibleAgain) {
      return new Message(id, body, receiveCount + 1, visibleAgain);
    }
  }

  synchronized void send(String body) {
    var id = UUID.randomUUID().toString();
    messages.put(id, new Message(id, body, 0, now));
  }

  /// The messages that are not hidden.
  synchronized List<Message> receive(int most) {
    giveUp();
    var received =
        messages.values().stream()
            .filter(this::isVisible)
            .limit(most)
            .map(each -> each.received(now.plus(visibilityTimeout)))
            .toList();
    received.forEach(each -> messages.put(each.id(), each));
    return received;
  }

  private void giveUp() {
    for (var each : List.copyOf(messages.values())) {
      if (isVisible(each) && each.receiveCount() >= maxReceiveCount) {
        deadLetters.add(messages.remove(each.id()));
      }
    }
  }

  private boolean isVisible(Message message) {
    return !message.visibleFrom().isAfter(now);
  }

  synchronized void delete(String id) {
    messages.remove(id);
  }

  /// Lets time pass.
  synchronized void pass(Duration time) {
    now = now.plus(time);
  }

  synchronized boolean isEmpty() {
    return messages.isEmpty();
  }

  synchronized List<Message> deadLetters() {
    return List.copyOf(deadLetters);
  }
}
