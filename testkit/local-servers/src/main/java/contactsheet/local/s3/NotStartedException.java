package contactsheet.local.s3;

/// The server could not be started; the message is a sentence that says why.
public final class NotStartedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotStartedException(String message) {
    super(message);
  }

  NotStartedException(String message, Throwable cause) {
    super(message, cause);
  }
}
