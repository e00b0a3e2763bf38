package contactsheet.specification.history;

import java.util.List;

/// An operation of a process, which took place at one moment between its begin and its end.
///
/// @param process the number of the process; operations of one process follow each other
/// @param begin the time of its begin, in nanoseconds since the history began
/// @param end the time of its end, likewise, or [#NEVER] if no answer came, because the operation
///     may still take place
/// @param either the possible effects; more than one if no answer came
public record Operation(int process, long begin, long end, List<Effect> either) {
  static final long NEVER = Long.MAX_VALUE;

  /// Whether what follows does not depend on the moment at which it took place.
  boolean changesNothing() {
    return either.size() == 1 && either.getFirst().changesNothing();
  }
}
