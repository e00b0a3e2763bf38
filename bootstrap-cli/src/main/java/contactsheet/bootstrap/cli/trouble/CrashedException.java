package contactsheet.bootstrap.cli.trouble;

/// Represents the end of a handler's process. Code that catches it has to behave as if the handler
/// had ended without an answer.
final class CrashedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  CrashedException() {
    super("the handler crashed between observing and saving, as was asked for");
  }
}
