package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads events a second time, independently of the function: as trees, with patterns. It only
/// decides which records may be reported as done, so it is shorter than the function's reader.
final class SecondReading {
  private static final JsonMapper JSON = new JsonMapper();

  private SecondReading() {}

  /// The document that these bytes are, if they are UTF-8, and one whole document.
  static Optional<JsonNode> document(byte[] bytes) {
    try {
      return document(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> document(String text) {
    try {
      return Optional.of(JSON.readTree(text)).filter(document -> !document.isMissingNode());
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  /// Returns the demands of an event that comes without a queue and without a job.
  static List<Demand> ofDirect(JsonNode event) {
    return event.isArray()
        ? event.valueStream().flatMap(SecondReading::ofElement).toList()
        : ofPayload(event).toList();
  }

  /// The messages of a batch: those of a queue, or the elements that a pipe hands over.
  static Stream<JsonNode> messages(JsonNode event) {
    return event.isArray() ? event.valueStream() : elements(event, "Records");
  }

  /// Returns the demands of an element of a batch.
  static List<Demand> ofMessage(JsonNode element, boolean ofAPipe) {
    return text(element, "eventSource").equals("aws:sqs")
        ? ofBody(element).toList()
        : ofAPipe ? ofElement(element).toList() : List.of(new Demand.Unclear());
  }

  /// Any record that an envelope has several of, or a whole event.
  private static Stream<Demand> ofElement(JsonNode element) {
    if (text(element, "eventSource").equals("aws:s3")) {
      return Stream.of(SecondRecord.ofNotification(element));
    }
    if (text(element, "eventSource").equals("aws:sqs")) {
      return ofBody(element);
    }
    return text(element, "EventSource").equals("aws:sns")
        ? ofTopicMessage(element)
        : ofPayload(element);
  }

  private static Stream<Demand> ofBody(JsonNode message) {
    var body = document(text(message, "body")).flatMap(SecondReading::unwrapped);
    return body.isPresent() ? ofPayload(body.get()) : Stream.of(new Demand.Unclear());
  }

  private static Stream<Demand> ofTopicMessage(JsonNode record) {
    var message = document(text(record.path("Sns"), "Message"));
    return text(record, "EventSource").equals("aws:sns") && message.isPresent()
        ? ofPayload(message.get())
        : Stream.of(new Demand.Unclear());
  }

  private static Optional<JsonNode> unwrapped(JsonNode body) {
    return text(body, "Type").equals("Notification") && body.has("Message")
        ? document(text(body, "Message"))
        : Optional.of(body);
  }

  private static Stream<Demand> ofPayload(JsonNode event) {
    if (has(event, "eventSource", "aws:s3")) {
      return elements(event, "Records").map(SecondRecord::ofNotification);
    }
    if (has(event, "EventSource", "aws:sns")) {
      return elements(event, "Records").flatMap(SecondReading::ofTopicMessage);
    }
    if (text(event, "Event").equals("s3:TestEvent") && !event.has("Records")) {
      return Stream.of(new Demand.Nothing());
    }
    if (event.has("requestPayload") && event.has("requestContext")) {
      return ofPayload(event.path("requestPayload"));
    }
    return event.has("eventSource") || event.has("EventSource")
        ? ofElementOrBusEvent(event)
        : Stream.of(SecondRecord.ofBusEvent(event));
  }

  private static Stream<Demand> ofElementOrBusEvent(JsonNode event) {
    return List.of("aws:s3", "aws:sqs").contains(text(event, "eventSource"))
            || text(event, "EventSource").equals("aws:sns")
        ? ofElement(event)
        : Stream.of(SecondRecord.ofBusEvent(event));
  }

  private static boolean has(JsonNode event, String field, String source) {
    return elements(event, "Records").anyMatch(record -> text(record, field).equals(source));
  }

  /// The elements of a field; none where it is no list.
  static Stream<JsonNode> elements(JsonNode node, String field) {
    return node.path(field).isArray() ? node.path(field).valueStream() : Stream.of();
  }

  /// The text of a field; empty where it is no text.
  static String text(JsonNode node, String field) {
    return node.path(field).stringValue("");
  }
}
