package contactsheet.bootstrap.cli.watch;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.Deadline;
import contactsheet.domain.ObjectChange;
import java.util.List;

/// Reports every change that is handed to the use case, and its outcome.
record WatchedRecording(RecordObjectChanges useCase, Travels travels, PortCounts counts)
    implements RecordObjectChanges {
  private static final String PORT = RecordObjectChanges.class.getSimpleName();

  @Override
  public List<Outcome> record(ChangeBatch batch, Deadline deadline) {
    for (var change : batch.changes()) {
      travels.begin(change);
      travels.seen(change, Station.USE_CASE, "asked", "");
    }
    try {
      var outcomes = useCase.record(batch, deadline);
      for (int i = 0; i < outcomes.size(); i++) {
        tell(batch.changes().get(i), outcomes.get(i));
      }
      return outcomes;
    } finally {
      batch.changes().forEach(travels::end);
    }
  }

  private void tell(ObjectChange change, Outcome outcome) {
    switch (outcome) {
      case Outcome.Recorded() -> tell(change, "recorded", "");
      case Outcome.Removed() -> tell(change, "removed", "");
      case Outcome.Superseded() -> tell(change, "superseded", "");
      case Outcome.Duplicate() -> tell(change, "duplicate", "");
      case Outcome.Failed(var failure) -> tell(change, "failed", failure.reason());
    }
  }

  private void tell(ObjectChange change, String outcome, String detail) {
    var failed = outcome.equals("failed");
    counts.called(PORT, failed, "record " + change.location() + ": " + outcome);
    travels.seen(change, Station.USE_CASE, outcome, detail);
  }
}
