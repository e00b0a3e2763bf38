package contactsheet.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Makes a history up: decides by lot what happens next, among all that can, and writes it down.
///
/// It has a liking for stalls: a handler that has observed and is about to write often has to wait
/// until the others have gone some way, or the whole of it. The rarest divergences need that.
final class Scheduler {
  private static final int MOST_HANDLERS = 8;
  private static final int MOST_DELIVERIES = 4;
  private static final int MOST_STEPS = 1_000;

  /// Those more often that do more harm.
  private static final List<Deed> DEEDS =
      List.of(
          Deed.PUT,
          Deed.PUT,
          Deed.PUT,
          Deed.PUT_TWICE,
          Deed.DELETE,
          Deed.DELETE,
          Deed.EXPIRE,
          Deed.EXPIRE,
          Deed.DELETE_NEWEST_VERSION,
          Deed.DELETE_OLDEST_VERSION,
          Deed.UNDELETE,
          Deed.RESTORE);

  private static final List<Scan> SCANS = List.of(Scan.values());
  private static final List<Untold> UNTOLD = List.of(Untold.values());
  private static final List<Integer> CLOCKS = List.of(0, 0, 0, 0, -5, -1, 1, 5);

  private final Model model;
  private final Lots lots;
  private final Plan plan;
  private final Stalls stalls;
  private final Moves moves;
  private final List<Step> script = new ArrayList<>();
  private final Map<Integer, Integer> deliveries = new HashMap<>();
  private int changes;
  private int repairs;
  private int handlers;
  private int scans;
  private int losses;
  private int silences;

  Scheduler(Model model, RandomGenerator random) {
    this.model = model;
    lots = new Lots(random);
    plan = Plan.drawnBy(lots);
    stalls = new Stalls(lots, plan.stalls());
    moves = new Moves(lots, model);
  }

  /// Plays a history in the model up to where no handler is left and no event unanswered.
  Script play() {
    if (lots.oneIn(5)) {
      go(new Step.Original(lots.any(plan.objects())));
    }
    if (plan.oneSequencer()) {
      go(new Step.OneSequencer());
    }
    for (int i = 0; i < plan.patience(); i++) {
      go(next());
    }
    settle();
    return new Script(script);
  }

  private @Nullable Step next() {
    return switch (lots.between(1, 19)) {
      case 1, 2, 3 -> changes < plan.changes() ? change(lots.any(DEEDS)) : null;
      case 4 -> repairs < plan.repairs() ? change(Deed.REPAIR) : null;
      case 5, 6 -> anyDelivery();
      case 7 -> new Step.Wait(lots.any(plan.waits()));
      case 8 -> new Step.Expiry(lots.any(plan.objects()));
      case 9 -> scans < plan.scans() ? scan() : null;
      case 11 -> silences < plan.silences() ? silence() : null;
      case 10 -> losses < plan.losses() ? loss() : null;
      default -> moves.any(awake(), plan.faults());
    };
  }

  /// Delivers the remaining events again, and continues without faults, in any order; last come the
  /// handlers that stalled until all the others were done.
  private void settle() {
    while (script.size() < MOST_STEPS) {
      var owed = model.neglected();
      var awake = awake();
      if (!awake.isEmpty() && (owed.isEmpty() || !lots.oneIn(4))) {
        go(moves.any(awake, 0));
      } else if (!owed.isEmpty() && model.atWork().numbers().size() < MOST_HANDLERS) {
        go(delivery(lots.any(owed)));
      } else if (model.atWork().numbers().isEmpty()) {
        return;
      } else {
        wakeAll();
      }
    }
  }

  /// Every other time, late.
  private void wakeAll() {
    if (lots.oneIn(2)) {
      go(new Step.Wait(lots.any(plan.waits())));
      plan.objects().forEach(object -> go(new Step.Expiry(object)));
    }
    stalls.wakeAll();
  }

  private Step change(Deed deed) {
    return new Step.Change(changes + repairs + 1, deed, lots.any(plan.objects()));
  }

  private @Nullable Step anyDelivery() {
    var made = changes + repairs;
    if (made == 0 || model.atWork().numbers().size() == MOST_HANDLERS) {
      return null;
    }
    var event = lots.between(1, made);
    return deliveries.getOrDefault(event, 0) < MOST_DELIVERIES ? delivery(event) : null;
  }

  private @Nullable Step scan() {
    return model.atWork().numbers().size() == MOST_HANDLERS
        ? null
        : new Step.Start(
            handlers + 1, lots.any(SCANS), lots.any(plan.objects()).bucket(), lots.any(CLOCKS));
  }

  private Step silence() {
    return new Step.Silence(lots.any(plan.objects()), lots.any(UNTOLD));
  }

  private @Nullable Step loss() {
    var owed = model.neglected();
    return owed.isEmpty() ? null : new Step.Loss(lots.any(owed));
  }

  private Step delivery(int event) {
    return new Step.Delivery(handlers + 1, event, lots.any(CLOCKS));
  }

  private List<Integer> awake() {
    return stalls.awake(model.atWork().numbers(), script.size());
  }

  private void go(@Nullable Step step) {
    if (step == null || !model.go(step)) {
      return;
    }
    script.add(step);
    switch (step) {
      case Step.Change(_, var deed, _) when deed == Deed.REPAIR -> repairs++;
      case Step.Change _ -> changes++;
      case Step.Delivery(int handler, int event, _) -> {
        handlers = handler;
        deliveries.merge(event, 1, Integer::sum);
      }
      case Step.Start(int handler, _, _, _) -> {
        handlers = handler;
        scans++;
      }
      case Step.Loss _ -> losses++;
      case Step.Silence _ -> silences++;
      case Step.Move(int handler, _, _) -> stall(handler);
      case Step.Original _, Step.OneSequencer _, Step.Death _, Step.Wait _, Step.Expiry _ -> {}
    }
  }

  private void stall(int handler) {
    var call = model.atWork().waitsAt(handler);
    if (call != null) {
      stalls.draw(handler, call, script.size());
    }
  }
}
