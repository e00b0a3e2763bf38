package contactsheet.model;

/// What becomes of a call.
public enum Fate {
  /// It is done, and answered.
  ANSWERED(""),
  /// It is done, but the answer is on its way for some time.
  SLOW("answer slow"),
  /// It is not done, and the caller gets to know.
  REFUSED("refused"),
  /// It is done, but the caller is told that it failed.
  LOST("answer lost"),
  /// It is done, and the caller dies before it can tell anybody.
  FATAL("then dies");

  private final String word;

  Fate(String word) {
    this.word = word;
  }

  /// As a script says it.
  @Override
  public String toString() {
    return word;
  }
}
