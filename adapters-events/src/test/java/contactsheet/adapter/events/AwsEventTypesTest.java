package contactsheet.adapter.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Compares our reader with AWS's own event types, read by Lambda's serialization. They are written
/// by others, and must read the same from an event.
final class AwsEventTypesTest {
  /// All valid events; AWS's types accept malformed ones silently.
  private static final List<String> WELL_FORMED =
      List.of("s3", "sqs", "sns-sqs", "sns", "eventbridge", "eventbridge-sqs", "batch", "test");

  static List<RecordedEvent> documented() {
    return WELL_FORMED.stream().flatMap(folder -> RecordedEvent.in(folder).stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("documented")
  void our_reader_and_the_types_of_aws_see_the_same(RecordedEvent recorded) throws IOException {
    var theirs = SeenByAws.in(recorded.json());
    assertFalse(theirs.isEmpty());
    assertEquals(theirs, seenByUs(new EventReader().read(recorded.json())));
  }

  private static List<String> seenByUs(IncomingEvent event) {
    return switch (event) {
      case SqsBatch(var messages) ->
          messages.stream()
              .flatMap(message -> Stream.concat(id(message), lines(message.records())))
              .toList();
      // AWS's types read a key in one way, which is the first of ours.
      case BatchOperationsInvocation(_, _, var tasks) ->
          tasks.stream()
              .flatMap(task -> Stream.concat(id(task), lines(task.records().subList(0, 1))))
              .toList();
      case S3Notification _,
          SnsNotification _,
          EventBridgeEvent _,
          Carried _,
          TestEvent _,
          NotUnderstood _ ->
          lines(event.records()).toList();
    };
  }

  private static Stream<String> id(BatchItem item) {
    return Stream.of(Objects.requireNonNull(item.id()));
  }

  private static Stream<String> lines(List<IncomingRecord> records) {
    return records.stream().map(AwsEventTypesTest::line);
  }

  private static String line(IncomingRecord record) {
    return switch (record) {
      case IncomingRecord.Change(var change) ->
          change.location() + " | " + change.sequencer() + " | " + change.eventTime();
      // A skipped record still has its path.
      case IncomingRecord.Skip(var label, _) -> label;
      case IncomingRecord.Unreadable(_, var failure) -> failure.reason();
    };
  }
}
