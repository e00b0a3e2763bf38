package contactsheet.adapter.events;

import java.util.List;

/// Messages of a queue. A message that cannot be read, or whose records failed, is delivered again,
/// and the others are not [Lambda Developer Guide, Implementing partial batch responses].
///
/// @param messages the messages, in their order
record SqsBatch(List<BatchItem> messages) implements IncomingEvent {
  static final RecordSource SOURCE = new RecordSource("eventSource", "aws:sqs");

  SqsBatch {
    messages = List.copyOf(messages);
  }

  @Override
  public List<IncomingRecord> records() {
    return messages.stream().flatMap(message -> message.records().stream()).toList();
  }

  @Override
  public Answer answer(List<HandledRecord> handled) {
    return SqsAnswer.to(BatchItem.handled(messages, handled));
  }

  static boolean recognises(JsonValue event) {
    return SOURCE.isAmong(event);
  }

  static SqsBatch read(JsonValue event, Payload payload) {
    return new SqsBatch(
        event.at("Records").elements().stream()
            .map(
                message ->
                    BatchItem.of(
                        message.atIfAny("messageId"),
                        message.orUnreadable(whole -> carried(whole, payload))))
            .toList());
  }

  static List<IncomingRecord> carried(JsonValue message, Payload payload) {
    SOURCE.require(message);
    var body = message.at("body").document();
    return payload.of(SnsNotification.unwrap(body)).records();
  }
}
