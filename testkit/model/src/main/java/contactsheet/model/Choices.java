package contactsheet.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that can happen next, within the limits. Some of it may turn out to be impossible.
///
/// @param limits the limits on what happens
/// @param reduced whether steps that do not depend on each other come in one order only
record Choices(Limits limits, boolean reduced) {
  private static final List<Fate> CALM = List.of(Fate.ANSWERED);
  private static final List<Fate> SLOW = List.of(Fate.ANSWERED, Fate.SLOW);
  private static final List<Fate> REFUSED = List.of(Fate.ANSWERED, Fate.REFUSED);
  private static final List<Fate> SLOW_OR_REFUSED = List.of(Fate.ANSWERED, Fate.SLOW, Fate.REFUSED);
  private static final List<Fate> WRITTEN =
      List.of(Fate.ANSWERED, Fate.REFUSED, Fate.LOST, Fate.FATAL);

  List<Step> of(Model model, Left left) {
    var first = reduced ? first(model, left) : null;
    return first == null ? everything(model, left) : moves(model, first);
  }

  /// Returns the handler that may continue before any other step without losing a result.
  ///
  /// This is a handler that was just started, because it could have been started right before its
  /// first call. Once S3 does not change any more, it is also one that is about to observe, because
  /// it sees the same now and later. (If time passes meanwhile, this is the case of a slow answer.)
  private static @Nullable Integer first(Model model, Left left) {
    var fresh = model.atWork().fresh();
    return fresh == null && left.changes() == 0 ? model.atWork().waitingAt(Call.OBSERVE) : fresh;
  }

  private List<Step> everything(Model model, Left left) {
    var steps = new ArrayList<Step>();
    if (left.changes() > 0) {
      limits
          .deeds()
          .forEach(deed -> steps.add(new Step.Change(model.changes() + 1, deed, Limits.OBJECT)));
    }
    if (model.atWork().numbers().size() < limits.handlers()) {
      steps.addAll(starts(model, left));
    }
    if (left.losses() > 0) {
      model.neglected().forEach(event -> steps.add(new Step.Loss(event)));
    }
    left.waits().stream().distinct().forEach(minutes -> steps.add(new Step.Wait(minutes)));
    if (left.waits().size() < limits.waits().size()) {
      steps.add(new Step.Expiry(Limits.OBJECT));
    }
    model.atWork().numbers().forEach(handler -> steps.addAll(moves(model, handler)));
    return steps;
  }

  private static List<Step> starts(Model model, Left left) {
    var steps = new ArrayList<Step>();
    var handler = left.handlers() + 1;
    if (left.deliveries() > 0) {
      for (int event = 1; event <= model.changes(); event++) {
        steps.add(new Step.Delivery(handler, event, 0));
      }
    }
    if (left.scans() > 0) {
      for (var scan : Scan.values()) {
        steps.add(new Step.Start(handler, scan, Limits.OBJECT.bucket(), 0));
      }
    }
    return steps;
  }

  private List<Step> moves(Model model, int handler) {
    var steps = new ArrayList<Step>();
    var call = model.atWork().waitsAt(handler);
    if (call != null) {
      fates(call).forEach(fate -> steps.add(new Step.Move(handler, call, fate)));
      if (limits.faulty()) {
        steps.add(new Step.Death(handler));
      }
    }
    return steps;
  }

  private List<Fate> fates(Call call) {
    return switch (call) {
      case HEAR -> List.of(Fate.ANSWERED);
      case OBSERVE -> limits.waits().isEmpty() ? read() : limits.faulty() ? SLOW_OR_REFUSED : SLOW;
      case READ, LIST_OBJECTS, LIST_ROWS -> read();
      case SAVE, REPLACE -> limits.faulty() ? WRITTEN : CALM;
    };
  }

  private List<Fate> read() {
    return limits.faulty() ? REFUSED : CALM;
  }
}
