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

/// Reads events a second time, by other means than the function does: bound to trees, and judged by
/// patterns. It only ever has to tell what may be called done, so it is short where the function
/// has to explain itself.
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

  /// What an event asks for that the function is handed with no queue and no job around it.
  static List<Demand> ofDirect(JsonNode event) {
    return has(event, "EventSource", "aws:sns")
        ? elements(event, "Records").flatMap(SecondReading::ofTopicMessage).toList()
        : ofPayload(event).toList();
  }

  private static Stream<Demand> ofTopicMessage(JsonNode record) {
    var message = document(text(record.path("Sns"), "Message"));
    return text(record, "EventSource").equals("aws:sns") && message.isPresent()
        ? ofPayload(message.get())
        : Stream.of(new Demand.Unclear());
  }

  /// What a queue's message asks for.
  static List<Demand> ofMessage(JsonNode message) {
    var body = document(text(message, "body")).flatMap(SecondReading::unwrapped);
    return text(message, "eventSource").equals("aws:sqs") && body.isPresent()
        ? ofPayload(body.get()).toList()
        : List.of(new Demand.Unclear());
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
    return Stream.of(
        text(event, "Event").equals("s3:TestEvent") && !event.has("Records")
            ? new Demand.Nothing()
            : SecondRecord.ofBusEvent(event));
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
