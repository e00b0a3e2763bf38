package contactsheet.specification;

import contactsheet.specification.Transition.Result;
import contactsheet.specification.Transition.Row;
import org.jspecify.annotations.Nullable;

/// A handler of `law.pml`: its task, its observations, and its next step. Its methods are the
/// macros there.
final class Actor {
  final String object;
  final Transition.@Nullable Change event;
  private At at;
  private int saw;
  private int basis;
  private boolean later;
  private boolean same;

  /// The next step.
  enum At {
    OBSERVE,
    SAVE,
    FIND,
    OBSERVE_AGAIN,
    DECIDE
  }

  /// The value that a handler keeps for a missing row.
  private static final int NO_ROW = 255;

  private Actor(String object, Transition.@Nullable Change event) {
    this.object = object;
    this.event = event;
    at = hasNumber() ? At.OBSERVE : At.FIND;
  }

  static Actor handling(Transition.Change event) {
    return new Actor(event.object(), event);
  }

  static Actor scanning(String object) {
    return new Actor(object, null);
  }

  At at() {
    return at;
  }

  /// Whether to observe was what came next.
  boolean observe(int content) {
    saw = content;
    var before = at;
    at = at == At.OBSERVE ? At.SAVE : At.DECIDE;
    return before == At.OBSERVE || before == At.OBSERVE_AGAIN;
  }

  /// Whether to read was what came next.
  boolean find(Row row) {
    var before = at;
    basis = row.there() ? row.content() : NO_ROW;
    later = compared(row) && older(row);
    same = compared(row) && same(row);
    at = At.OBSERVE_AGAIN;
    return before == At.FIND;
  }

  void readAgain() {
    at = At.FIND;
  }

  /// Returns the result of the write of one step.
  Result save(Row row) {
    if (passes(row)) {
      return Result.PUT;
    }
    return compared(row) && (older(row) || (same(row) && repeated(row.content())))
        ? Result.NOTHING_TO_DO
        : Result.READ;
  }

  /// Returns whether this can be the result of the decision.
  ///
  /// @param reader whether the row is still the one that it read
  boolean decides(Result result, boolean reader) {
    return switch (result) {
      case NOTHING_TO_DO -> nothingToDo();
      case PUT -> mayWrite() && reader;
      case READ -> mayWrite() && !reader;
    };
  }

  /// The row that it writes.
  Row put(Row row, boolean held) {
    return event != null && hasNumber()
        ? new Row(true, saw, event.number(), event.digits(), held)
        : new Row(true, saw, row.number(), row.digits(), held);
  }

  private boolean passes(Row row) {
    return !row.there()
        || (!row.held() && (row.number() == 0 || (compared(row) && !older(row) && !same(row))));
  }

  private boolean nothingToDo() {
    return later || ((same || event == null) && (same ? repeated(basis) : !drifts(basis)));
  }

  private boolean mayWrite() {
    return !nothingToDo() || event == null;
  }

  private boolean hasNumber() {
    return event != null && event.number() != 0;
  }

  private boolean compared(Row row) {
    return event != null
        && hasNumber()
        && row.there()
        && row.number() != 0
        && event.digits() == row.digits();
  }

  private boolean older(Row row) {
    return event != null && event.number() < row.number();
  }

  private boolean same(Row row) {
    return event != null && event.number() == row.number();
  }

  private boolean repeated(int shown) {
    return !drifts(shown);
  }

  private boolean drifts(int shown) {
    return saw == 0 ? shown != 0 && shown != NO_ROW : shown != saw;
  }
}
