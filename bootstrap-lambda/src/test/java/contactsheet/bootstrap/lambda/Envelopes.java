package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The ways that events come by, no more of them than is read.
final class Envelopes {
  private Envelopes() {}

  /// Messages of a queue, by the ids `m1`, `m2`, …
  static String sqs(String... bodies) {
    return records(
        out -> {
          for (int i = 0; i < bodies.length; i++) {
            out.beginObject();
            out.name("eventSource").value("aws:sqs");
            out.name("messageId").value("m" + (i + 1));
            out.name("body").value(bodies[i]);
            out.endObject();
          }
        });
  }

  /// A topic's envelope around a message for a queue.
  static String sns(String message) {
    return json(
        out -> {
          out.name("Type").value("Notification");
          out.name("Message").value(message);
        });
  }

  /// A topic's event for the function.
  static String snsDirect(String message) {
    return records(
        out -> {
          out.beginObject();
          out.name("EventSource").value("aws:sns");
          out.name("Sns").beginObject();
          out.name("Message").value(message);
          out.endObject();
          out.endObject();
        });
  }

  /// An event on EventBridge's bus, of the bucket `photos`.
  static String eventBridge(String detailType, String key) {
    return """
    {"version":"0","detail-type":"%s","source":"aws.s3","time":"2026-11-01T09:30:00Z",
    "detail":{"version":"0","bucket":{"name":"photos"},
    "object":{"key":"%s","sequencer":"617f08299329d189"}}}
    """
        .formatted(detailType, key);
  }

  /// A job's task in the first schema.
  static String batchByArn(String encodedKey) {
    return batch("1.0", "\"s3BucketArn\":\"arn:aws:s3:::photos\"", encodedKey);
  }

  /// A job's task in the second schema.
  static String batchByName(String encodedKey) {
    return batch("2.0", "\"s3Bucket\":\"photos\"", encodedKey);
  }

  private static String batch(String schema, String bucket, String encodedKey) {
    return """
    {"invocationSchemaVersion":"%s","invocationId":"i1","job":{"id":"j1"},
    "tasks":[{"taskId":"t1","s3Key":"%s","s3VersionId":null,%s}]}
    """
        .formatted(schema, encodedKey, bucket);
  }

  private static String records(JsonLine.Fields elements) {
    return json(
        out -> {
          out.name("Records").beginArray();
          elements.writeTo(out);
          out.endArray();
        });
  }

  private static String json(JsonLine.Fields fields) {
    return new String(JsonLine.of(fields), UTF_8);
  }
}
