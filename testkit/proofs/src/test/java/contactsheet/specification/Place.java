package contactsheet.specification;

import contactsheet.specification.Transition.Row;
import java.util.HashSet;
import java.util.Set;

/// An object of `law.pml` and its row: the variables that are there once for each object.
final class Place {
  int content;
  int newest;
  boolean owed;
  boolean unsure;
  boolean audit;
  Row row = Row.NONE;
  final Set<Integer> readers = new HashSet<>();
  private final Set<Integer> before = new HashSet<>();

  /// Returns whether readers see the bucket's state, if the object's events are acknowledged.
  boolean holds() {
    var shown = row.there() ? row.content() : 0;
    return owed || unsure || shown == content;
  }

  /// A write whose event is that of the next write.
  boolean write(int now) {
    content = now;
    owed = true;
    return true;
  }

  /// The row is written.
  ///
  /// @param alive the handlers at work
  /// @param by the number of the handler that writes it
  void put(Row written, Set<Integer> alive, int by) {
    row = written;
    readers.clear();
    before.clear();
    before.addAll(alive);
    before.remove(by);
  }

  /// A handler is gone, and its number may be another one's.
  void leave(int handler) {
    readers.remove(handler);
    before.remove(handler);
  }

  /// The hold of the row ends, if it can.
  boolean release(Set<Integer> alive) {
    var held = row.held();
    row = row.released();
    return held && isOld(alive);
  }

  /// The tombstone expires, if it can.
  boolean forget(Set<Integer> alive) {
    var isTombstone = row.there() && row.content() == 0;
    row = Row.NONE;
    readers.clear();
    return isTombstone && isOld(alive);
  }

  /// Returns whether all handlers that were alive when the row was written have ended.
  private boolean isOld(Set<Integer> alive) {
    return before.stream().noneMatch(alive::contains);
  }
}
