package contactsheet.adapter.events;

import java.util.List;
import java.util.Set;

/// The content of a message: one event of S3 in any of its forms. The function may also be handed
/// it without an envelope.
///
/// @param form how records in S3's own form are read
record Payload(S3Record form) {
  /// The record that Lambda sends to a destination when an asynchronous invocation has failed: the
  /// event, and how the function was called.
  private static final Set<String> INVOCATION = Set.of("requestPayload", "requestContext");

  IncomingEvent of(JsonValue document) {
    if (S3Notification.recognises(document, form)) {
      return S3Notification.read(document, form);
    }
    if (SnsNotification.recognises(document)) {
      return SnsNotification.read(document, this);
    }
    if (TestEvent.recognises(document)) {
      return TestEvent.read(document);
    }
    if (EventBridgeEvent.recognises(document)) {
      return EventBridgeEvent.read(document);
    }
    if (document.names().containsAll(INVOCATION)) {
      var failed = of(document.at("requestPayload"));
      return new Carried("event of a failed invocation, " + failed.source(), failed.records());
    }
    return isSingle(document)
        ? new Carried("single record", document.orUnreadable(this::single))
        : NotUnderstood.of(document);
  }

  /// The records of a part that may be a single record or a whole event.
  List<IncomingRecord> records(JsonValue element) {
    return isSingle(element) ? single(element) : of(element).records();
  }

  private boolean isSingle(JsonValue document) {
    return form.recognises(document)
        || SqsBatch.SOURCE.isOf(document)
        || SnsNotification.SOURCE.isOf(document);
  }

  private List<IncomingRecord> single(JsonValue record) {
    if (SqsBatch.SOURCE.isOf(record)) {
      return SqsBatch.carried(record, this);
    }
    return SnsNotification.SOURCE.isOf(record)
        ? SnsNotification.carried(record, this)
        : form.read(record);
  }
}
