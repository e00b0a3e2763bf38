package contactsheet.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which handler continues, and the fate of its call.
final class Moves {
  private static final List<Fate> FAULTS = List.of(Fate.REFUSED, Fate.LOST, Fate.FATAL);

  private final Lots lots;
  private final Model model;

  Moves(Lots lots, Model model) {
    this.lots = lots;
    this.model = model;
  }

  /// The next move of one of these handlers.
  ///
  /// @param faults the share of moves with a fault, in percent
  @Nullable Step any(List<Integer> handlers, int faults) {
    if (handlers.isEmpty()) {
      return null;
    }
    var handler = lots.any(handlers);
    var call = model.atWork().waitsAt(handler);
    if (call == null) {
      return null;
    }
    if (!lots.percent(faults)) {
      return new Step.Move(handler, call, without(call));
    }
    return lots.oneIn(4) ? new Step.Death(handler) : new Step.Move(handler, call, fault(call));
  }

  private Fate without(Call call) {
    return call == Call.OBSERVE && lots.oneIn(8) ? Fate.SLOW : Fate.ANSWERED;
  }

  /// It does not matter whether a call that writes nothing was done.
  private Fate fault(Call call) {
    return switch (call) {
      case HEAR -> Fate.ANSWERED;
      case OBSERVE, READ, LIST_OBJECTS, LIST_ROWS -> Fate.REFUSED;
      case SAVE, REPLACE -> lots.any(FAULTS);
    };
  }
}
