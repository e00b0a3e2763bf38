package contactsheet.adapter.events;

import java.util.List;

/// Messages that a topic sends to the function directly [Lambda Developer Guide, Invoking Lambda
/// functions with Amazon SNS notifications].
///
/// @param records the records of all messages, in their order
record SnsNotification(List<IncomingRecord> records) implements IncomingEvent {
  static final RecordSource SOURCE = new RecordSource("EventSource", "aws:sns");
  private static final String MESSAGE = "Message";

  SnsNotification {
    records = List.copyOf(records);
  }

  @Override
  public Answer answer(List<HandledRecord> handled) {
    return DirectAnswer.to(handled);
  }

  static boolean recognises(JsonValue event) {
    return SOURCE.isAmong(event);
  }

  static SnsNotification read(JsonValue event, Payload payload) {
    return new SnsNotification(event.at("Records").records(record -> carried(record, payload)));
  }

  static List<IncomingRecord> carried(JsonValue record, Payload payload) {
    SOURCE.require(record);
    return payload.of(record.at("Sns").at(MESSAGE).document()).records();
  }

  /// Takes a document out of the envelope that a topic puts around a message to a queue. Raw
  /// message delivery has no envelope, and the document is returned unchanged [SNS Developer Guide,
  /// Fanout to Amazon SQS queues].
  static JsonValue unwrap(JsonValue body) {
    return body.says("Type", "Notification") && body.names().contains(MESSAGE)
        ? body.at(MESSAGE).document()
        : body;
  }
}
