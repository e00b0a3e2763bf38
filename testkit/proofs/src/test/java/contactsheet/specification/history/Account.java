package contactsheet.specification.history;

import contactsheet.domain.MetadataEntry;
import contactsheet.domain.Observation;
import contactsheet.specification.Transition;
import contactsheet.specification.Transition.Result;
import contactsheet.specification.Transition.Row;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The work of one handler, as steps of the specification.
///
/// Two steps are determined only by the next one: after a refused write of one step the handler may
/// take the reconcile path or end, and after an observation there may be nothing to do.
final class Account {
  private final int handler;
  private final Log log;
  private @Nullable Refused refused;
  private boolean hasObserved;
  private boolean isOver;

  private record Refused(long begin, long end, Predicate<@Nullable MetadataEntry> meets) {}

  Account(int handler, Log log) {
    this.handler = handler;
    this.log = log;
  }

  void observed(long begin, Observation seen) {
    log.add(handler, begin, Effect.of(new Transition.Observe(handler, Words.content(seen))));
    hasObserved = true;
  }

  /// The handler begins to read the row.
  void reads() {
    tellRefusal(Result.READ);
    hasObserved = false;
  }

  void found(long begin, @Nullable MetadataEntry row) {
    log.add(handler, begin, Effect.reading(row, new Transition.Find(handler, Words.row(row))));
  }

  /// The row was written in one step.
  ///
  /// @param answered whether the handler acknowledges its event afterwards
  void saved(long begin, MetadataEntry row, boolean answered) {
    isOver = true;
    log.add(handler, begin, Effect.writing(row, save(row, answered)));
  }

  /// The write of one step was refused.
  ///
  /// @param meets whether a row can be the one in the answer
  void refused(long begin, Predicate<@Nullable MetadataEntry> meets) {
    refused = new Refused(begin, log.now(), meets);
  }

  /// The result of the write of one step is unknown.
  void maybeSaved(long begin, MetadataEntry row) {
    maybe(begin, Effect.writing(row, save(row, false)));
  }

  /// The row was replaced.
  ///
  /// @param answered whether the handler acknowledges its event afterwards
  void replaced(long begin, MetadataEntry row, boolean answered) {
    isOver = true;
    log.add(handler, begin, Effect.writing(row, replace(row, answered)));
  }

  /// The row was not the one any more that was read.
  void changed(long begin) {
    log.add(handler, begin, Effect.of(decide(Result.READ, false)));
  }

  /// The result of the replacement is unknown.
  void maybeReplaced(long begin, MetadataEntry row) {
    maybe(begin, Effect.writing(row, replace(row, false)));
  }

  /// The handler has ended.
  ///
  /// @param answered whether its event was acknowledged
  void end(boolean answered) {
    if (isOver) {
      return;
    }
    if (answered && refused != null) {
      tellRefusal(Result.NOTHING_TO_DO);
    } else if (answered && hasObserved) {
      log.add(handler, log.now(), Effect.of(decide(Result.NOTHING_TO_DO, true)));
    } else {
      log.add(
          handler,
          log.now(),
          Effect.of(answered ? new Transition.Answer(handler) : new Transition.Die(handler)));
    }
  }

  private void tellRefusal(Result result) {
    if (refused != null) {
      var step = new Transition.Save(handler, result, result == Result.NOTHING_TO_DO, Row.NONE);
      log.add(
          new Operation(
              handler,
              refused.begin(),
              refused.end(),
              List.of(new Effect(step, refused.meets(), null))));
      refused = null;
    }
  }

  private void maybe(long begin, Effect effect) {
    isOver = true;
    var never = Effect.of(new Transition.Die(handler));
    log.add(new Operation(handler, begin, Operation.NEVER, List.of(effect, never)));
  }

  private Transition save(MetadataEntry row, boolean answered) {
    return new Transition.Save(handler, Result.PUT, answered, Words.row(row));
  }

  private Transition replace(MetadataEntry row, boolean answered) {
    return new Transition.Decide(handler, Result.PUT, answered, Words.row(row));
  }

  private Transition decide(Result result, boolean answered) {
    return new Transition.Decide(handler, result, answered, Row.NONE);
  }
}
