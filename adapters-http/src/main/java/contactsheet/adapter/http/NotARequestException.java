package contactsheet.adapter.http;

import java.io.Serial;

/// The input of the function is no HTTP request, so there is no HTTP answer to give and the
/// invocation fails.
public final class NotARequestException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  NotARequestException(String message) {
    super(message);
  }

  NotARequestException(String message, Throwable cause) {
    super(message, cause);
  }
}
