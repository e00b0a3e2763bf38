package contactsheet.adapter.events;

import java.io.Serial;

/// A part of an event is not as its source documents it. It never leaves this package: the readers
/// turn it into a value where they know which record it takes with it.
final class MalformedEventException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  MalformedEventException(String message) {
    super(message);
  }

  MalformedEventException(String message, Throwable cause) {
    super(message, cause);
  }

  /// What is wrong and where, for a person.
  String reason() {
    return String.valueOf(getMessage());
  }
}
