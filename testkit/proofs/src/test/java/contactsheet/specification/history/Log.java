package contactsheet.specification.history;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/// The operations of one history, noted by all of its processes.
final class Log {
  private final long origin = System.nanoTime();
  private final Collection<Operation> operations = new ConcurrentLinkedQueue<>();

  /// The time since the history began, in nanoseconds.
  long now() {
    return System.nanoTime() - origin;
  }

  /// Something that is over.
  void add(int process, long begin, Effect effect) {
    add(new Operation(process, begin, now(), List.of(effect)));
  }

  void add(Operation operation) {
    operations.add(operation);
  }

  List<Operation> all() {
    return List.copyOf(operations);
  }
}
