package contactsheet.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Makes a script shorter, as long as it still shows the fault.
final class Shrinking {
  private final Replay replay;
  private final Predicate<Findings> shows;

  /// @param shows whether a history shows the fault
  Shrinking(Product product, Predicate<Findings> shows) {
    replay = new Replay(product);
    this.shows = shows;
  }

  /// Returns a script in which every step and every fault is necessary.
  Script shrink(Script script) {
    var shorter = script;
    Script before;
    do {
      before = shorter;
      for (int length = shorter.steps().size(); length > 0; length /= 2) {
        shorter = without(shorter, length);
      }
      shorter = calmer(shorter);
    } while (!shorter.equals(before));
    return shorter.renumbered();
  }

  /// Leaves out runs of steps of this length, from the end to the beginning.
  private Script without(Script script, int length) {
    var kept = script;
    for (int from = kept.steps().size() - length; from >= 0; from--) {
      if (from + length <= kept.steps().size()) {
        var steps = new ArrayList<>(kept.steps());
        steps.subList(from, from + length).clear();
        kept = better(steps, kept);
      }
    }
    return kept;
  }

  private Script calmer(Script script) {
    var kept = script;
    for (int i = 0; i < kept.steps().size(); i++) {
      var steps = new ArrayList<>(kept.steps());
      steps.set(i, calm(steps.get(i)));
      kept = better(steps, kept);
    }
    return kept;
  }

  private static Step calm(Step step) {
    return switch (step) {
      case Step.Move(int handler, var call, _) -> new Step.Move(handler, call, Fate.ANSWERED);
      case Step.Delivery(int handler, int event, _) -> new Step.Delivery(handler, event, 0);
      case Step.Start(int handler, var scan, var bucket, _) ->
          new Step.Start(handler, scan, bucket, 0);
      case Step.Change _,
          Step.Original _,
          Step.OneSequencer _,
          Step.Silence _,
          Step.Loss _,
          Step.Death _,
          Step.Wait _,
          Step.Expiry _ ->
          step;
    };
  }

  /// Returns the possible ones of these steps, if they show the fault, and otherwise the previous
  /// script.
  private Script better(List<Step> steps, Script kept) {
    var played = replay.playPossible(new Script(steps));
    return shows.test(played.findings()) ? played.script() : kept;
  }
}
