package contactsheet.model;

/// The fate of a call.
public enum Fate {
  /// It is done, and answered.
  ANSWERED(""),
  /// It is done, but the answer is on its way for some time.
  SLOW("answer slow"),
  /// It is not done, and the caller gets the failure.
  REFUSED("refused"),
  /// It is done, but the caller gets a failure.
  LOST("answer lost"),
  /// It is done, and the caller dies before its next step.
  FATAL("then dies");

  private final String word;

  Fate(String word) {
    this.word = word;
  }

  /// Returns its text in a script.
  @Override
  public String toString() {
    return word;
  }
}
