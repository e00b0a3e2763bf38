package contactsheet.specification;

/// A step of the specification, as a trace tells it: who did what, and what came of it. What is in
/// an object is a number that no other content has, and 0 where there is no object.
public sealed interface Transition {
  /// An object changes, and an event says so.
  ///
  /// @param content what the object holds now
  /// @param number of the sequencer among those of the object, 0 for none
  /// @param digits of the sequencer
  record Change(String object, int event, int content, int number, int digits)
      implements Transition {}

  /// A write whose event is that of the next write.
  record Write(String object, int content) implements Transition {}

  /// An event is not delivered any more.
  record Lose(int event) implements Transition {}

  /// A handler begins with an event.
  record Handle(int handler, int event) implements Transition {}

  /// A handler begins with an object of which no event tells it.
  record Scan(int handler, String object) implements Transition {}

  /// A handler observes its object.
  record Observe(int handler, int saw) implements Transition {}

  /// A handler reads the row of its object.
  record Find(int handler, Row read) implements Transition {}

  /// A handler tries the write of one step.
  ///
  /// @param result what came of it
  /// @param answered whether its source hears of it, if that is the end of the handler
  /// @param after the row
  record Save(int handler, Result result, boolean answered, Row after) implements Transition {}

  /// A handler decides by what it read and observed, and replaces the row if it is still the same.
  record Decide(int handler, Result result, boolean answered, Row after) implements Transition {}

  /// A handler says that it is done.
  record Answer(int handler) implements Transition {}

  /// A handler dies, or gives up and says so.
  record Die(int handler) implements Transition {}

  /// The hold of a row ends.
  record Release(String object) implements Transition {}

  /// A tombstone expires.
  record Forget(String object) implements Transition {}

  /// What comes of an attempt to write.
  enum Result {
    /// The row is written.
    PUT,
    /// The row need not be written.
    NOTHING_TO_DO,
    /// The row has to be read, for the first time or again.
    READ
  }

  /// What a row holds.
  ///
  /// @param there whether there is one
  /// @param content 0 in a tombstone
  /// @param number of its sequencer, 0 for none
  /// @param digits of its sequencer
  /// @param held whether only those who read it may write over it
  record Row(boolean there, int content, int number, int digits, boolean held) {
    /// No row.
    public static final Row NONE = new Row(false, 0, 0, 0, false);

    /// Whether they hold the same, but for a hold, which may be over.
    boolean sameAs(Row other) {
      return released().equals(other.released());
    }

    Row released() {
      return new Row(there, content, number, digits, false);
    }
  }
}
