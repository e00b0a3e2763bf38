package contactsheet.adapter.events;

import java.util.List;

/// The answer to a queue: the messages that failed, and no others [Lambda Developer Guide,
/// Implementing partial batch responses].
final class SqsAnswer {
  private SqsAnswer() {}

  static Answer to(List<HandledItem> messages) {
    var failed = messages.stream().filter(HandledItem::failed).toList();
    // A message without an id cannot be named; only a failed invocation brings it back.
    return failed.stream().anyMatch(message -> message.id() == null)
        ? DirectAnswer.to(messages.stream().flatMap(message -> message.records().stream()).toList())
        : new Answer.Reply(json(failed));
  }

  private static String json(List<HandledItem> failed) {
    return JsonText.of(
        out -> {
          out.name("batchItemFailures").beginArray();
          for (var message : failed) {
            out.beginObject();
            out.name("itemIdentifier").value(message.id());
            out.endObject();
          }
          out.endArray();
        });
  }
}
