package contactsheet.adapter.events;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/// Reads an event of any source. The source is recognised by the event's shape, so no setting names
/// the trigger. Every input gives a value. An event that is not understood becomes a failure, never
/// a success.
public final class EventReader {
  private final Payload payload;

  /// Reads the events of S3.
  public EventReader() {
    this(Set.of());
  }

  /// @param servers the servers whose events are read besides those of S3
  public EventReader(Set<OtherServer> servers) {
    payload = new Payload(new S3Record(servers));
  }

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

  private IncomingEvent recognise(JsonValue event) {
    if (event.isList()) {
      return Pipe.read(event.elements(), payload);
    }
    // First, because where S3's records are mixed with others the event has to fail as a whole,
    // which every source understands.
    if (S3Notification.recognises(event, payload.form())) {
      return S3Notification.read(event, payload.form());
    }
    if (SnsNotification.recognises(event)) {
      return SnsNotification.read(event, payload);
    }
    if (SqsBatch.recognises(event)) {
      return SqsBatch.read(event, payload);
    }
    if (BatchOperationsInvocation.recognises(event)) {
      return BatchOperationsInvocation.read(event);
    }
    return payload.of(event);
  }
}
