package contactsheet.adapter.events;

/// Minimal envelopes around an event.
final class Envelopes {
  private Envelopes() {}

  /// A batch of one message of a queue.
  static String sqs(String body) {
    return records(
        out -> {
          out.name("eventSource").value("aws:sqs");
          out.name("messageId").value("m1");
          out.name("body").value(body);
        });
  }

  /// A topic's envelope around a message for a queue.
  static String sns(String message) {
    return JsonText.of(
        out -> {
          out.name("Type").value("Notification");
          out.name("Message").value(message);
        });
  }

  /// A topic's event for the function.
  static String snsDirect(String message) {
    return records(
        out -> {
          out.name("EventSource").value("aws:sns");
          out.name("Sns").beginObject();
          out.name("Message").value(message);
          out.endObject();
        });
  }

  /// An event on EventBridge's bus.
  ///
  /// @param key the key as it is, without any encoding
  static String eventBridge(String bucket, String key) {
    return JsonText.of(
        out -> {
          out.name("source").value("aws.s3");
          out.name("detail-type").value("Object Created");
          out.name("detail").beginObject();
          out.name("version").value("0");
          out.name("bucket").beginObject();
          out.name("name").value(bucket);
          out.endObject();
          out.name("object").beginObject();
          out.name("key").value(key);
          out.name("sequencer").value("01");
          out.endObject();
          out.endObject();
        });
  }

  /// A task of a job of S3 Batch Operations.
  static String batchTask(String bucket, String encodedKey) {
    return JsonText.of(
        out -> {
          out.name("invocationSchemaVersion").value("2.0");
          out.name("invocationId").value("i1");
          out.name("tasks").beginArray();
          out.beginObject();
          out.name("taskId").value("t1");
          out.name("s3Bucket").value(bucket);
          out.name("s3Key").value(encodedKey);
          out.endObject();
          out.endArray();
        });
  }

  private static String records(JsonText.Fields fields) {
    return JsonText.of(
        out -> {
          out.name("Records").beginArray();
          out.beginObject();
          fields.writeTo(out);
          out.endObject();
          out.endArray();
        });
  }
}
