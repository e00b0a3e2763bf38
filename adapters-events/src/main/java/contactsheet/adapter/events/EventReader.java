package contactsheet.adapter.events;

import java.io.IOException;
import java.io.InputStream;

/// Reads an event, whatever its source: it is recognised by its shape, so that nobody has to say
/// which trigger is attached. Whatever it is given it reads to a value, and never to success by
/// mistake: what is not understood becomes a failure.
public final class EventReader {
  /// Reads a whole event from a stream, which stays open.
  ///
  /// @throws IOException if the stream fails
  public IncomingEvent read(InputStream json) throws IOException {
    return read(json.readAllBytes());
  }

  /// Reads a whole event.
  ///
  /// @param json one JSON document
  public IncomingEvent read(byte[] json) {
    try {
      return recognise(JsonValue.parse(json));
    } catch (MalformedEventException e) {
      return new NotUnderstood("the event", e.reason());
    }
  }

  private static IncomingEvent recognise(JsonValue event) {
    // First, because where S3's records are mixed with others the event has to fail as a whole,
    // which every source understands.
    if (S3Notification.recognises(event)) {
      return S3Notification.read(event);
    }
    if (SnsNotification.recognises(event)) {
      return SnsNotification.read(event);
    }
    if (SqsBatch.recognises(event)) {
      return SqsBatch.read(event);
    }
    if (BatchOperationsInvocation.recognises(event)) {
      return BatchOperationsInvocation.read(event);
    }
    return Payload.of(event);
  }
}
