package contactsheet.adapter.protocol.dynamodb;

/// A row that is no valid entry: another program's, or a damaged one.
final class UnreadableItemException extends Exception {
  private static final long serialVersionUID = 1L;

  /// @param what a text that names the attribute and its row, and says what is wrong with it
  UnreadableItemException(String what) {
    super(what);
  }
}
