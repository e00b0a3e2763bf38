package contactsheet.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The handlers that have to wait, and until when: for some steps, or until all the others are
/// done.
final class Stalls {
  private static final int LONGEST = 40;

  private final Map<Integer, Integer> until = new HashMap<>();
  private final Lots lots;
  private final int chance;

  /// @param chance the chance in percent that a handler stalls that is about to write
  Stalls(Lots lots, int chance) {
    this.lots = lots;
    this.chance = chance;
  }

  /// Draws whether a handler stalls.
  ///
  /// @param call the next call of the handler
  /// @param now the number of steps so far
  void draw(int handler, Call call, int now) {
    if (lots.percent(chance(call))) {
      until.put(handler, lots.oneIn(2) ? Integer.MAX_VALUE : now + lots.between(1, LONGEST));
    }
  }

  /// Those of the handlers that do not stall.
  List<Integer> awake(List<Integer> handlers, int now) {
    return handlers.stream().filter(handler -> until.getOrDefault(handler, 0) <= now).toList();
  }

  void wakeAll() {
    until.clear();
  }

  /// A handler that waits between its observation and its write does the damage.
  private int chance(Call call) {
    return switch (call) {
      case HEAR, SAVE, REPLACE -> chance;
      case OBSERVE, READ, LIST_OBJECTS, LIST_ROWS -> chance / 5;
    };
  }
}
