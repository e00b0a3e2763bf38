package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.fail;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Server-sent events as they come, each in one line: its type, a space, its data.
final class EventLog {
  /// For a machine with much else to do.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration PAUSE = Duration.ofMillis(20);

  private final List<String> events = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Void> end;
  private String type = "";

  EventLog(HttpClient browser, URI uri) {
    end =
        browser
            .sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofLines())
            .thenAcceptAsync(answer -> answer.body().forEach(this::line));
  }

  private void line(String line) {
    if (line.startsWith("event: ")) {
      type = line.substring("event: ".length());
    } else if (line.startsWith("data: ")) {
      events.add(type + " " + line.substring("data: ".length()));
    }
  }

  List<String> all() {
    return List.copyOf(events);
  }

  /// Those of one type.
  List<String> all(String wanted) {
    return events.stream().filter(event -> event.startsWith(wanted + " ")).toList();
  }

  /// Waits for one that holds every part.
  String await(String wanted, String... parts) throws InterruptedException {
    return await(
        wanted + List.of(parts),
        event ->
            event.startsWith(wanted + " ")
                && Stream.of(parts).allMatch(part -> event.contains(part)));
  }

  private String await(String what, Predicate<String> wanted) throws InterruptedException {
    for (var left = PATIENCE; left.isPositive(); left = left.minus(PAUSE)) {
      var found = events.stream().filter(wanted).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      Thread.sleep(PAUSE);
    }
    return fail("never heard of " + what + ", but of " + events);
  }

  /// Waits until the last news is that bucket and table are equal and nothing is under way.
  void awaitEqual(int objects) throws InterruptedException {
    var equal =
        "\"equal\":true,\"objects\":%d,\"rows\":%d,\"waiting\":0".formatted(objects, objects);
    for (var left = PATIENCE; left.isPositive(); left = left.minus(PAUSE)) {
      if (truth().contains(equal)) {
        return;
      }
      Thread.sleep(PAUSE);
    }
    fail("never equal with " + objects + " objects, but " + truth());
  }

  /// The last news of it.
  private String truth() {
    return events.stream()
        .filter(event -> event.startsWith("truth ") || event.startsWith("state "))
        .reduce("", (_, last) -> last);
  }

  /// Waits until the server ends it.
  void awaitEnd() {
    end.handle((_, _) -> "ended").join();
  }
}
