package contactsheet.specification;

/// A step of the specification in a trace: the handler, its action and the result. The content of
/// an object is a unique number, and 0 if there is no object.
public sealed interface Transition {
  /// An object changes, with an event.
  ///
  /// @param content the object's new content
  /// @param number the number of the sequencer among those of the object, 0 for none
  /// @param digits the number of digits of the sequencer, 0 for none
  record Change(String object, int event, int content, int number, int digits)
      implements Transition {}

  /// A write whose event is that of the next write.
  record Write(String object, int content) implements Transition {}

  /// An event is not delivered any more.
  record Lose(int event) implements Transition {}

  /// A handler begins with an event.
  record Handle(int handler, int event) implements Transition {}

  /// A handler begins with an object without an event.
  record Scan(int handler, String object) implements Transition {}

  /// A handler observes its object.
  record Observe(int handler, int saw) implements Transition {}

  /// A handler reads the row of its object.
  record Find(int handler, Row read) implements Transition {}

  /// A handler tries the write of one step.
  ///
  /// @param result the result
  /// @param answered whether its event is acknowledged, if that is the end of the handler
  /// @param after the row after the step
  record Save(int handler, Result result, boolean answered, Row after) implements Transition {}

  /// A handler decides by its read and its observation, and replaces the row if it is still the
  /// same.
  record Decide(int handler, Result result, boolean answered, Row after) implements Transition {}

  /// A handler acknowledges its event.
  record Answer(int handler) implements Transition {}

  /// A handler dies, or reports a failure.
  record Die(int handler) implements Transition {}

  /// The hold of a row ends.
  record Release(String object) implements Transition {}

  /// A tombstone expires.
  record Forget(String object) implements Transition {}

  /// The results of an attempt to write.
  enum Result {
    /// The row is written.
    PUT,
    /// The row need not be written.
    NOTHING_TO_DO,
    /// The row has to be read, for the first time or again.
    READ
  }

  /// The content of a row.
  ///
  /// @param there whether there is a row
  /// @param content the content of the object, 0 in a tombstone
  /// @param number the number of its sequencer, 0 for none
  /// @param digits the number of digits of its sequencer, 0 for none
  /// @param held whether only handlers that have read it may replace it
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
