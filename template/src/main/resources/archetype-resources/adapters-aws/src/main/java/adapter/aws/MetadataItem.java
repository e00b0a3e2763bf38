package ${package}.adapter.aws;

import ${package}.domain.*;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// An entry as an item of the table, with the names and types of Contactsheet's reference.
final class MetadataItem {
  /// Much longer than any handler lives.
  private static final Duration TOMBSTONE_LIFETIME = Duration.ofDays(1);

  /// Always with milliseconds, so that the texts have the order of the times.
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private MetadataItem() {}

  static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }

  static AttributeValue number(long value) {
    return AttributeValue.fromN(String.valueOf(value));
  }

  static AttributeValue time(Instant value) {
    return text(TIME.format(value));
  }

  static Map<String, AttributeValue> of(MetadataEntry entry) {
    var item = new HashMap<String, AttributeValue>();
    item.put("filename", text(entry.location().key()));
    item.put("bucket", text(entry.location().bucket()));
    var recordedAt = entry.recordedAt().orElseThrow();
    item.put("recorded_at", time(recordedAt));
    entry.sequencer().ifPresent(it -> item.put("sequencer", text(it.digits())));
    entry.reconciledAt().ifPresent(it -> item.put("reconciled_at", time(it)));
    switch (entry.seen()) {
      case Observation.Found(var size, var lastModified, var etag) -> {
        item.put("size_in_bytes", number(size));
        item.put("upload_time", text(lastModified.toString()));
        item.put("etag", text(etag));
      }
      case Observation.Absent() -> {
        item.put("removed_at", time(recordedAt));
        item.put("expires_at", number(recordedAt.plus(TOMBSTONE_LIFETIME).getEpochSecond()));
      }
    }
    return item;
  }

  static MetadataEntry entry(Map<String, AttributeValue> item) {
    return new MetadataEntry(
        new ObjectLocation(item.get("bucket").s(), item.get("filename").s()),
        item.containsKey("removed_at") ? new Observation.Absent() : found(item),
        text(item, "sequencer").map(Sequencer::new),
        text(item, "recorded_at").map(Instant::parse),
        text(item, "reconciled_at").map(Instant::parse));
  }

  /// The function of the original design wrote no ETag, and wrote times in Python's format.
  private static Observation found(Map<String, AttributeValue> item) {
    return new Observation.Found(
        Long.parseLong(item.get("size_in_bytes").n()),
        OffsetDateTime.parse(item.get("upload_time").s().replace(' ', 'T')).toInstant(),
        text(item, "etag").orElse(""));
  }

  private static Optional<String> text(Map<String, AttributeValue> item, String attribute) {
    return Optional.ofNullable(item.get(attribute)).map(AttributeValue::s);
  }
}
