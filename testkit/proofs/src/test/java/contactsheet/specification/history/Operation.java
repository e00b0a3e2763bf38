package contactsheet.specification.history;

import java.util.List;

/// Something that a process did between two moments: at one moment between them it took place.
///
/// @param process operations of one process follow each other
/// @param begin in nanoseconds since the history began
/// @param end [#NEVER] if no answer came: what was asked for may still happen
/// @param either what it may have been; more than one effect if no answer came
public record Operation(int process, long begin, long end, List<Effect> either) {
  static final long NEVER = Long.MAX_VALUE;

  /// Whether what follows does not depend on the moment at which it took place.
  boolean changesNothing() {
    return either.size() == 1 && either.getFirst().changesNothing();
  }
}
