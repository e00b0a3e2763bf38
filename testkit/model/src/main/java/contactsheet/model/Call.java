package contactsheet.model;

/// The calls of a port at which a handler can be stopped: everything that the rest of the world can
/// come between.
public enum Call {
  OBSERVE("observes"),
  /// No call, but the answer to one, if it was slow.
  HEAR("hears"),
  SAVE("saves"),
  READ("reads"),
  REPLACE("replaces"),
  /// A page of the bucket.
  LIST_OBJECTS("lists-objects"),
  /// A page of the table.
  LIST_ROWS("lists-rows");

  private final String word;

  Call(String word) {
    this.word = word;
  }

  /// Whether it may change the table.
  boolean writes() {
    return this == SAVE || this == REPLACE;
  }

  /// Returns its text in a script.
  @Override
  public String toString() {
    return word;
  }
}
