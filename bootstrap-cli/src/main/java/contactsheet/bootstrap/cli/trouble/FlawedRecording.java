package contactsheet.bootstrap.cli.trouble;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.Deadline;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import contactsheet.seededbug.Flaw;
import java.util.List;

/// The use case with the bugs around it that are switched on.
record FlawedRecording(RecordObjectChanges useCase, Bugs bugs) implements RecordObjectChanges {
  @Override
  public List<Outcome> record(ChangeBatch batch, Deadline deadline) {
    var flaws = bugs.on();
    if (flaws.isEmpty()) {
      return useCase.record(batch, deadline);
    }
    var changes = batch.changes().stream().map(change -> misread(change, flaws)).toList();
    return useCase.record(new ChangeBatch(changes), deadline).stream()
        .map(outcome -> misreported(outcome, flaws))
        .toList();
  }

  private static ObjectChange misread(ObjectChange change, List<Flaw> flaws) {
    var key = change.location().key().value();
    for (var flaw : flaws) {
      key = misread(key, flaw);
    }
    var location = ObjectLocation.of(change.location().bucket().value(), key);
    return new ObjectChange(location, change.sequencer(), change.eventTime());
  }

  private static String misread(String key, Flaw flaw) {
    try {
      return flaw.key(key);
    } catch (IllegalArgumentException _) {
      // A key that cannot be decoded twice would only fail, which does not show the bug.
      return key;
    }
  }

  private static Outcome misreported(Outcome outcome, List<Flaw> flaws) {
    var reported = outcome;
    for (var flaw : flaws) {
      reported = flaw.answer(reported);
    }
    return reported;
  }
}
