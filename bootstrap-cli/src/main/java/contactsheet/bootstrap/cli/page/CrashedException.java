package contactsheet.bootstrap.cli.page;

/// Stands for the end of a handler's process: whoever catches it has to behave as if nobody had
/// been there.
final class CrashedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  CrashedException() {
    super("the handler crashed between observing and saving, as was asked for");
  }
}
