package contactsheet.adapter.queries;

import java.io.Serial;

/// What the function was given is not a request of HTTP, so nobody waits for an answer of HTTP: the
/// invocation can only fail.
public final class NotARequestException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  NotARequestException(String message) {
    super(message);
  }

  NotARequestException(String message, Throwable cause) {
    super(message, cause);
  }
}
