package contactsheet.adapter.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RecordedEventsTest {
  static List<RecordedEvent> events() {
    return RecordedEvent.in("");
  }

  @ParameterizedTest
  @MethodSource("events")
  void every_recorded_event_is_read_as_written_beside_it(RecordedEvent recorded)
      throws IOException {
    var event = new EventReader().read(recorded.json());

    var read = Stream.concat(Stream.of(event.getClass().getSimpleName()), lines(event)).toList();
    assertEquals(String.join("\n", recorded.expected()), String.join("\n", read));
  }

  private static Stream<String> lines(IncomingEvent event) {
    return switch (event) {
      case SqsBatch(var messages) -> lines("message ", messages);
      case BatchOperationsInvocation(_, _, var tasks) -> lines("task ", tasks);
      case S3Notification _,
          SnsNotification _,
          EventBridgeEvent _,
          Carried _,
          TestEvent _,
          NotUnderstood _ ->
          event.records().stream().map(RecordedEventsTest::line);
    };
  }

  private static Stream<String> lines(String kind, List<BatchItem> items) {
    return items.stream()
        .flatMap(
            item ->
                Stream.concat(
                    Stream.of(kind + Objects.requireNonNullElse(item.id(), "without an id")),
                    item.records().stream().map(RecordedEventsTest::line)));
  }

  private static String line(IncomingRecord record) {
    return switch (record) {
      case IncomingRecord.Change(var change) ->
          "change %s | %s | %s"
              .formatted(
                  change.location(),
                  Objects.requireNonNullElse(change.sequencer(), "no sequencer"),
                  Objects.requireNonNullElse(change.eventTime(), "no time"));
      case IncomingRecord.Skip(var label, var reason) -> "skip " + label + " | " + reason;
      case IncomingRecord.Unreadable(var label, var failure) ->
          "unreadable " + label + " | " + failure.reason();
    };
  }
}
