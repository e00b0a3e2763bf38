package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/// S3's notifications: one in full, the others with only the fields that are read.
final class Notifications {
  private Notifications() {}

  /// A whole notification, of the upload of `my cat+dog é 100%.jpg` to the bucket `photos`.
  static String recorded() throws IOException {
    try (var event = Notifications.class.getResourceAsStream("/recorded-put.json")) {
      return new String(Objects.requireNonNull(event).readAllBytes(), UTF_8);
    }
  }

  /// One notification of an upload for each of the keys, encoded as S3 does.
  static String uploads(String bucket, String... keys) {
    return Arrays.stream(keys)
        .map(key -> record("ObjectCreated:Put", bucket, key))
        .collect(Collectors.joining(",", "{\"Records\":[", "]}"));
  }

  /// One notification of the expiration of each of the keys by a lifecycle rule: those have no
  /// sequencer.
  static String expirations(String bucket, String... encodedKeys) {
    return Arrays.stream(encodedKeys)
        .map(key -> record("LifecycleExpiration:Delete", bucket, key))
        .map(record -> record.replaceFirst(",\"sequencer\":\"[^\"]*\"", ""))
        .collect(Collectors.joining(",", "{\"Records\":[", "]}"));
  }

  /// A notification of one change.
  ///
  /// @param name the name of the event, which says what happened
  static String of(String name, String bucket, String key) {
    return "{\"Records\":[" + record(name, bucket, key) + "]}";
  }

  private static String record(String name, String bucket, String key) {
    return """
    {"eventSource":"aws:s3","eventVersion":"2.1","eventName":"%s",
    "eventTime":"2026-11-01T09:30:00.000Z",
    "s3":{"bucket":{"name":"%s"},"object":{"key":"%s","sequencer":"0065F1A2B3C4D5E6F7"}}}
    """
        .formatted(name, bucket, key);
  }
}
