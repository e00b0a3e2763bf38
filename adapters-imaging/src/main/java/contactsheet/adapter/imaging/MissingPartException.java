package contactsheet.adapter.imaging;

/// A part of the file was needed that does not exist or was not fetched. It ends the reading of the
/// file; the values found before are kept.
final class MissingPartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MissingPartException(long offset) {
    // No stack trace: uploaders decide how often this happens.
    super("nothing is had of the file at " + offset, null, false, false);
  }
}
