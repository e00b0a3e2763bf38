package contactsheet.adapter.events;

import java.io.Serial;

/// A part of an event is not as its source documents it. It never leaves this package: the readers
/// convert it to a value for the record that it belongs to.
final class MalformedEventException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  MalformedEventException(String message) {
    super(message);
  }

  MalformedEventException(String message, Throwable cause) {
    super(message, cause);
  }

  /// The fault and its place in the event, for a person.
  String reason() {
    return String.valueOf(getMessage());
  }
}
