package contactsheet.adapter.events;

/// What a message carries: one event of S3 in any of its forms, which is what the function may be
/// handed without an envelope as well.
final class Payload {
  private Payload() {}

  static IncomingEvent of(JsonValue document) {
    if (S3Notification.recognises(document)) {
      return S3Notification.read(document);
    }
    if (TestEvent.recognises(document)) {
      return TestEvent.read(document);
    }
    if (EventBridgeEvent.recognises(document)) {
      return EventBridgeEvent.read(document);
    }
    return NotUnderstood.of(document);
  }
}
