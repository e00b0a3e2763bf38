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
      return new NotUnderstood(e.reason());
    }
  }

  private static IncomingEvent recognise(JsonValue event) {
    if (S3Notification.recognises(event)) {
      return S3Notification.read(event);
    }
    if (TestEvent.recognises(event)) {
      return TestEvent.read(event);
    }
    return NotUnderstood.of(event);
  }
}
