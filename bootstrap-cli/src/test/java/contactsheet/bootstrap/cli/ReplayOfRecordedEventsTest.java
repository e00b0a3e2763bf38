package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `replay` on every recorded event of the event reader's tests, compared with the file beside
/// each: first its kind, then a line for each record.
final class ReplayOfRecordedEventsTest {
  private static final Map<String, String> SOURCES =
      Map.of(
          "S3Notification", "S3 notification",
          "SqsBatch", "SQS messages",
          "SnsNotification", "SNS messages",
          "EventBridgeEvent", "EventBridge event",
          "BatchOperationsInvocation", "S3 Batch Operations tasks",
          "TestEvent", "S3 test event",
          "NotUnderstood", "no known event");

  /// The sources of events whose type is `Carried`, by the folder of the event.
  private static final Map<String, String> CARRIERS =
      Map.of(
          "failed-invocation", "event of a failed invocation",
          "pipes", "records of a pipe",
          "single", "single record");

  static List<Path> events() throws IOException {
    var folder = Path.of(Objects.requireNonNull(System.getProperty("contactsheet.events")));
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("events")
  void every_recorded_event_is_replayed_as_it_is_read(Path event) throws IOException {
    var expected = Files.readAllLines(Path.of(event.toString().replaceFirst("json$", "expected")));
    var run = CommandRun.of("replay", event.toString());

    assertEquals("", run.err());
    var source =
        expected.getFirst().equals("Carried")
            ? CARRIERS.get(event.getName(event.getNameCount() - 2).toString())
            : SOURCES.get(expected.getFirst());
    assertTrue(run.out().startsWith(event + ": " + source + ", "), run.out());
    assertEquals(count(expected, "change "), count(run, "  would observe ", "  would share "));
    assertEquals(count(expected, "skip "), count(run, "  would skip "));
    assertEquals(count(expected, "unreadable "), count(run, "  cannot be read: "));
    assertEquals(1, count(run, "  answer"));
    assertEquals(count(expected, "unreadable ") > 0 ? 1 : 0, run.exitCode());
  }

  @Test
  void all_recorded_events_are_replayed_in_one_run() throws IOException {
    var arguments = new ArrayList<>(List.of("replay"));
    events().forEach(event -> arguments.add(event.toString()));
    var run = CommandRun.of(arguments.toArray(String[]::new));

    assertTrue(events().size() >= 97, "events are missing");
    assertEquals("", run.err());
    assertEquals(events().size(), count(run, "  answer"));
    assertEquals(1, run.exitCode());
  }

  private static long count(CommandRun run, String... beginnings) {
    return Stream.of(beginnings).mapToLong(each -> count(run.out().lines().toList(), each)).sum();
  }

  private static long count(List<String> lines, String beginning) {
    return lines.stream().filter(line -> line.startsWith(beginning)).count();
  }
}
