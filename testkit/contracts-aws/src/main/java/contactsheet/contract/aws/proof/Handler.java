package contactsheet.contract.aws.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.Deadline;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectChange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// One of several handlers of the deliveries. It returns events that failed to the queue, and
/// sometimes has so little time that its requests are interrupted.
record Handler(RecordObjectChanges changes, Deliveries deliveries, Random random)
    implements Callable<@Nullable Void> {
  private static final int ONE_IN = 8;
  private static final Duration LITTLE = Duration.ofMillis(60);
  private static final Duration PLENTY = Duration.ofMinutes(1);

  /// Works until every event is handled.
  @Override
  public @Nullable Void call() throws InterruptedException {
    for (var batch = deliveries.take(); !batch.isEmpty(); batch = deliveries.take()) {
      handle(batch);
    }
    return null;
  }

  private void handle(List<ObjectChange> batch) {
    var again = new ArrayList<ObjectChange>();
    try {
      var outcomes = changes.record(new ChangeBatch(batch), deadline());
      for (int i = 0; i < batch.size(); i++) {
        if (failed(outcomes.get(i))) {
          again.add(batch.get(i));
        }
      }
    } finally {
      deliveries.handled(batch, again);
    }
  }

  /// A permanent failure would not be tried again, but every fault here passes.
  private static boolean failed(Outcome outcome) {
    if (outcome instanceof Outcome.Failed(var failure)) {
      assertEquals(Failure.Kind.RETRYABLE, failure.kind(), failure::reason);
      return true;
    }
    return false;
  }

  private Deadline deadline() {
    var time = random.nextInt(ONE_IN) == 0 ? LITTLE : PLENTY;
    var end = Instant.now().plus(time);
    return new Deadline(end, end);
  }
}
