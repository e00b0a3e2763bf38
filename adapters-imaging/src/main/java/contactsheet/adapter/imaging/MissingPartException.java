package contactsheet.adapter.imaging;

/// A part of the file was looked at that is not there or was not fetched. It ends the walk through
/// the file; what was found before it is kept.
final class MissingPartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MissingPartException(long offset) {
    // No stack trace: uploaders decide how often this happens.
    super("nothing is had of the file at " + offset, null, false, false);
  }
}
