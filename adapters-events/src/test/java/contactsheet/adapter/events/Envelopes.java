package contactsheet.adapter.events;

import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/// What is put around an event on its way: the least of it.
final class Envelopes {
  private Envelopes() {}

  /// A batch of one message of a queue.
  static String sqs(String body) {
    return records(
        out -> {
          out.writeStringProperty("eventSource", "aws:sqs");
          out.writeStringProperty("messageId", "m1");
          out.writeStringProperty("body", body);
        });
  }

  /// What a topic puts around a message for a queue.
  static String sns(String message) {
    return JsonText.of(
        out -> {
          out.writeStringProperty("Type", "Notification");
          out.writeStringProperty("Message", message);
        });
  }

  /// What a topic hands to the function.
  static String snsDirect(String message) {
    return records(
        out -> {
          out.writeStringProperty("EventSource", "aws:sns");
          out.writeObjectPropertyStart("Sns");
          out.writeStringProperty("Message", message);
          out.writeEndObject();
        });
  }

  /// An event on EventBridge's bus.
  ///
  /// @param key as it is
  static String eventBridge(String bucket, String key) {
    return JsonText.of(
        out -> {
          out.writeStringProperty("source", "aws.s3");
          out.writeStringProperty("detail-type", "Object Created");
          out.writeObjectPropertyStart("detail");
          out.writeStringProperty("version", "0");
          out.writeObjectPropertyStart("bucket");
          out.writeStringProperty("name", bucket);
          out.writeEndObject();
          out.writeObjectPropertyStart("object");
          out.writeStringProperty("key", key);
          out.writeStringProperty("sequencer", "01");
          out.writeEndObject();
          out.writeEndObject();
        });
  }

  /// A task of a job of S3 Batch Operations.
  static String batchTask(String bucket, String encodedKey) {
    return JsonText.of(
        out -> {
          out.writeStringProperty("invocationSchemaVersion", "2.0");
          out.writeStringProperty("invocationId", "i1");
          out.writeArrayPropertyStart("tasks");
          out.writeStartObject();
          out.writeStringProperty("taskId", "t1");
          out.writeStringProperty("s3Bucket", bucket);
          out.writeStringProperty("s3Key", encodedKey);
          out.writeEndObject();
          out.writeEndArray();
        });
  }

  private static String records(Consumer<JsonGenerator> fields) {
    return JsonText.of(
        out -> {
          out.writeArrayPropertyStart("Records");
          out.writeStartObject();
          fields.accept(out);
          out.writeEndObject();
          out.writeEndArray();
        });
  }
}
