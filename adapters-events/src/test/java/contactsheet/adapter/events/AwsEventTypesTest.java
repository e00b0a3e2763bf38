package contactsheet.adapter.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3ObjectEntity;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// AWS's own event types, read by the serialization that Lambda uses, are the oracle: written by
/// others, from other sources, they must see in an event what our reader sees.
final class AwsEventTypesTest {
  static List<RecordedEvent> notifications() {
    return RecordedEvent.in("s3");
  }

  @ParameterizedTest
  @MethodSource("notifications")
  void our_reader_and_the_types_of_aws_see_the_same_records(RecordedEvent recorded)
      throws IOException {
    var ours = new EventReader().read(recorded.json()).records();
    var theirs =
        LambdaEventSerializers.serializerFor(S3Event.class, getClass().getClassLoader())
            .fromJson(new ByteArrayInputStream(recorded.json()))
            .getRecords();

    assertFalse(theirs.isEmpty());
    assertEquals(
        theirs.stream().map(AwsEventTypesTest::seenByAws).toList(),
        ours.stream().map(AwsEventTypesTest::seenByUs).toList());
  }

  private static List<String> seenByUs(IncomingRecord record) {
    return switch (record) {
      case IncomingRecord.Change(var change) ->
          List.of(
              change.location().toString(),
              String.valueOf(change.sequencer()),
              String.valueOf(change.eventTime()));
      // What a skipped record still says is where it was.
      case IncomingRecord.Skip(var label, _) -> List.of(label);
      case IncomingRecord.Unreadable(_, var failure) -> List.of(failure.reason());
    };
  }

  private static List<String> seenByAws(S3EventNotificationRecord record) {
    var object = record.getS3().getObject();
    var location = "s3://" + record.getS3().getBucket().getName() + "/" + object.getUrlDecodedKey();
    return new EventName(record.getEventName()).canChangeRow()
        ? List.of(location, sequencerSeenByAws(object), timeSeenByAws(record))
        : List.of(location);
  }

  /// The types of AWS have an empty text for what is missing.
  private static String sequencerSeenByAws(S3ObjectEntity object) {
    var sequencer = object.getSequencer();
    return sequencer.isEmpty()
        ? "null"
        : "%32s".formatted(sequencer).replace(' ', '0').toUpperCase(Locale.ROOT);
  }

  private static String timeSeenByAws(S3EventNotificationRecord record) {
    return Instant.ofEpochMilli(record.getEventTime().getMillis()).toString();
  }
}
