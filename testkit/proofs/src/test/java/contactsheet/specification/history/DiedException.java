package contactsheet.specification.history;

/// The end of a handler between two of its calls. The product catches it nowhere.
final class DiedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DiedException() {
    super(null, null, false, false);
  }
}
