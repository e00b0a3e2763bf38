package contactsheet.adapter.events;

import java.util.List;
import java.util.Set;

/// What a message carries: one event of S3 in any of its forms, which is what the function may be
/// handed without an envelope as well.
///
/// @param form how records in S3's own form are read
record Payload(S3Record form) {
  /// What Lambda keeps of an asynchronous invocation that failed: the event, and how it was called.
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

  /// The records of something that may be any record which an envelope has several of, or a whole
  /// event.
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
