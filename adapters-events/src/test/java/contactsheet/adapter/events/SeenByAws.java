package contactsheet.adapter.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.S3BatchEvent;
import com.amazonaws.services.lambda.runtime.events.S3BatchEventV2;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.SNSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.time.DateTime;
import org.jspecify.annotations.Nullable;

/// An event as AWS's own types read it: the location, the sequencer and the time of each record, or
/// only the location if it can change no row, with the id of each part of a batch.
final class SeenByAws {
  private SeenByAws() {}

  static List<String> in(byte[] json) {
    return seen(new String(json, UTF_8)).toList();
  }

  private static Stream<String> seen(String json) {
    var event = read(Map.class, json);
    if (event.containsKey("tasks")) {
      return "1.0".equals(event.get("invocationSchemaVersion"))
          ? read(S3BatchEvent.class, json).getTasks().stream().flatMap(SeenByAws::task)
          : read(S3BatchEventV2.class, json).getTasks().stream().flatMap(SeenByAws::task);
    }
    if (event.containsKey("Type")) {
      return seen(Objects.requireNonNull(at(event, "Message")).toString());
    }
    if (event.containsKey("source")) {
      return Stream.of(scheduled(read(ScheduledEvent.class, json)));
    }
    return event.containsKey("Records")
        ? records((List<?>) at(event, "Records"), json)
        : Stream.of(String.valueOf(at(event, "Event")));
  }

  private static Stream<String> records(@Nullable List<?> records, String json) {
    var first = Objects.requireNonNull(records).getFirst();
    if (at(first, "EventSource") != null) {
      return read(SNSEvent.class, json).getRecords().stream()
          .flatMap(record -> seen(record.getSNS().getMessage()));
    }
    return "aws:sqs".equals(at(first, "eventSource"))
        ? read(SQSEvent.class, json).getRecords().stream()
            .flatMap(
                message ->
                    Stream.concat(Stream.of(message.getMessageId()), seen(message.getBody())))
        : read(S3Event.class, json).getRecords().stream().map(SeenByAws::record);
  }

  private static String record(S3EventNotificationRecord record) {
    var object = record.getS3().getObject();
    return line(
        new EventName(record.getEventName()),
        record.getS3().getBucket().getName() + "/" + object.getUrlDecodedKey(),
        object.getSequencer(),
        record.getEventTime());
  }

  private static String scheduled(ScheduledEvent event) {
    var object = Objects.requireNonNull(at(event.getDetail(), "object"));
    return line(
        new DetailType(event.getDetailType()),
        at(at(event.getDetail(), "bucket"), "name") + "/" + at(object, "key"),
        Objects.requireNonNullElse(at(object, "sequencer"), "").toString(),
        event.getTime());
  }

  private static Stream<String> task(S3BatchEvent.Task task) {
    var arn = task.getS3BucketArn();
    return task(task.getTaskId(), arn.substring(arn.lastIndexOf(':') + 1), task.getS3Key());
  }

  private static Stream<String> task(S3BatchEventV2.Task task) {
    return task(task.getTaskId(), task.getS3Bucket(), task.getS3Key());
  }

  private static Stream<String> task(String id, String bucket, String key) {
    var place = "s3://" + bucket + "/" + URLDecoder.decode(key, UTF_8);
    return Stream.of(id, place + " | null | null");
  }

  /// @param sequencer the sequencer; empty where there is none, as AWS's type for S3's own events
  ///     has it
  private static String line(
      Occurrence what, String place, String sequencer, @Nullable DateTime time) {
    return what.canChangeRow()
        ? "s3://%s | %s | %s"
            .formatted(
                place,
                sequencer.isEmpty() ? "null" : sequencer.toUpperCase(Locale.ROOT),
                time == null ? "null" : Instant.ofEpochMilli(time.getMillis()).toString())
        : "s3://" + place;
  }

  private static @Nullable Object at(@Nullable Object object, String name) {
    return ((Map<?, ?>) Objects.requireNonNull(object)).get(name);
  }

  private static <T> T read(Class<T> type, String json) {
    return LambdaEventSerializers.serializerFor(type, SeenByAws.class.getClassLoader())
        .fromJson(new ByteArrayInputStream(json.getBytes(UTF_8)));
  }
}
