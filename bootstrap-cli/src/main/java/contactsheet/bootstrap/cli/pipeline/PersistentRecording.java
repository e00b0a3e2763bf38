package contactsheet.bootstrap.cli.pipeline;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.Deadline;
import contactsheet.domain.Failure;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// Has changes recorded, and tries again after retryable failures, as a queue in front of the
/// function does.
public final class PersistentRecording {
  /// Three times, as Lambda tries an event.
  static final int MAX_TRIES = 3;

  /// Much shorter than the hour for which a reconciled row is held, as the domain requires of every
  /// handler.
  private static final Duration TIME = Duration.ofMinutes(1);

  private static final Duration MARGIN = Duration.ofSeconds(3);

  private final RecordObjectChanges record;
  private final InstantSource clock;
  private final Duration betweenTries;

  public PersistentRecording(
      RecordObjectChanges record, InstantSource clock, Duration betweenTries) {
    this.record = record;
    this.clock = clock;
    this.betweenTries = betweenTries;
  }

  /// One outcome for each change, in the order of the batch. What was recorded at an earlier try is
  /// a duplicate at the next one.
  public List<Outcome> record(ChangeBatch changes) {
    var outcomes = tryOnce(changes);
    for (int tries = 1; tries < MAX_TRIES && canBeMended(outcomes) && paused(); tries++) {
      outcomes = tryOnce(changes);
    }
    return outcomes;
  }

  private List<Outcome> tryOnce(ChangeBatch changes) {
    return record.record(changes, Deadline.within(clock.instant(), TIME, MARGIN));
  }

  private static boolean canBeMended(List<Outcome> outcomes) {
    return outcomes.stream()
        .anyMatch(
            outcome ->
                outcome instanceof Outcome.Failed(Failure(var kind, _))
                    && kind == Failure.Kind.RETRYABLE);
  }

  private boolean paused() {
    try {
      Thread.sleep(betweenTries);
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
