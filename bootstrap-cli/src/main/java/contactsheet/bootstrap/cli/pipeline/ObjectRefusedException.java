package contactsheet.bootstrap.cli.pipeline;

/// The local S3 does not hold such an object or bucket, or cannot keep one of that name.
public final class ObjectRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int NOT_FOUND = 404;

  private final int status;

  ObjectRefusedException(int status, Throwable cause) {
    super(cause.getMessage(), cause);
    this.status = status;
  }

  /// Whether there is no such object or bucket.
  public boolean isNotFound() {
    return status == NOT_FOUND;
  }

  /// The status that S3 would answer over HTTP.
  public int status() {
    return status;
  }
}
