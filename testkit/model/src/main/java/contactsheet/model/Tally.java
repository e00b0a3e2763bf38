package contactsheet.model;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The counts of a search.
///
/// @param histories the number of histories
/// @param steps the number of steps in all histories
/// @param deliveries the number of deliveries of events to handlers
/// @param scans the number of scans of a bucket
/// @param losses the number of lost events
/// @param faults the number of calls that went wrong, and of handlers that died
/// @param broken the first history that broke a law, if one did
record Tally(
    long histories,
    long steps,
    long deliveries,
    long scans,
    long losses,
    long faults,
    Search.@Nullable History broken) {
  static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, null);

  static Tally of(Search.History history) {
    var steps = history.script().steps();
    return new Tally(
        1,
        steps.size(),
        count(steps, Step.Delivery.class::isInstance),
        count(steps, Step.Start.class::isInstance),
        count(steps, Step.Loss.class::isInstance),
        count(steps, Tally::isFault),
        history.findings().isEmpty() ? null : history);
  }

  Tally plus(Tally other) {
    return new Tally(
        histories + other.histories,
        steps + other.steps,
        deliveries + other.deliveries,
        scans + other.scans,
        losses + other.losses,
        faults + other.faults,
        broken == null ? other.broken : broken);
  }

  private static long count(List<Step> steps, Predicate<Step> kind) {
    return steps.stream().filter(kind).count();
  }

  private static boolean isFault(Step step) {
    return switch (step) {
      case Step.Move(_, _, var fate) -> fate != Fate.ANSWERED && fate != Fate.SLOW;
      case Step.Death _ -> true;
      case Step.Change _,
          Step.Original _,
          Step.OneSequencer _,
          Step.Silence _,
          Step.Delivery _,
          Step.Start _,
          Step.Loss _,
          Step.Wait _,
          Step.Expiry _ ->
          false;
    };
  }
}
