package contactsheet.adapter.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The input of an EventBridge pipe's target: a list of messages or records, without an envelope
/// [EventBridge User Guide, Amazon EventBridge Pipes batching and concurrency].
final class Pipe {
  private static final String MESSAGE_ID = "messageId";

  private Pipe() {}

  /// If the elements have ids, the answer names those that failed. Otherwise the list fails as a
  /// whole.
  static IncomingEvent read(List<JsonValue> elements, Payload payload) {
    if (elements.isEmpty()) {
      throw new MalformedEventException("the event is an empty list: nothing is known to be done");
    }
    var items =
        elements.stream()
            .map(
                element ->
                    BatchItem.of(
                        element.atIfAny(MESSAGE_ID), element.orUnreadable(payload::records)))
            .toList();
    return items.stream().map(BatchItem::id).anyMatch(Pipe::isThere)
        ? new SqsBatch(items)
        : new Carried(
            "records of a pipe", items.stream().flatMap(item -> item.records().stream()).toList());
  }

  private static boolean isThere(@Nullable String id) {
    return id != null;
  }
}
