package contactsheet.bootstrap.cli.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.Deadline;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How often recording is tried.
final class PersistentRecordingTest {
  private static final Outcome BUSY = new Outcome.Failed(Failure.retryable("busy"));
  private static final Outcome REFUSED = new Outcome.Failed(Failure.permanent("refused"));
  private static final Outcome RECORDED = new Outcome.Recorded();
  private static final ChangeBatch CHANGE =
      new ChangeBatch(
          List.of(new ObjectChange(ObjectLocation.of("photos", "cat.jpg"), null, null)));

  @Test
  void what_can_be_mended_is_tried_again() {
    var useCase = new Answers(BUSY, RECORDED, REFUSED);
    assertEquals(List.of(RECORDED), recording(useCase).record(CHANGE));
    assertEquals(1, useCase.left.size());
  }

  @Test
  void what_only_a_person_can_mend_is_not_tried_again() {
    var useCase = new Answers(REFUSED, RECORDED);
    assertEquals(List.of(REFUSED), recording(useCase).record(CHANGE));
    assertEquals(1, useCase.left.size());
  }

  @Test
  void nothing_is_tried_for_ever() {
    var useCase = new Answers(BUSY, BUSY, BUSY, RECORDED);
    assertEquals(List.of(BUSY), recording(useCase).record(CHANGE));
    assertEquals(1, useCase.left.size());
  }

  private static PersistentRecording recording(RecordObjectChanges useCase) {
    return new PersistentRecording(useCase, InstantSource.system(), Duration.ofMillis(1));
  }

  /// A use case with its outcomes written down beforehand.
  private static final class Answers implements RecordObjectChanges {
    private final Deque<Outcome> left;

    Answers(Outcome... outcomes) {
      left = new ArrayDeque<>(List.of(outcomes));
    }

    @Override
    public List<Outcome> record(ChangeBatch batch, Deadline deadline) {
      return List.of(left.remove());
    }
  }
}
