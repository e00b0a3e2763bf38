package contactsheet.bootstrap.cli.page;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.Deadline;
import java.util.List;

/// The use case of a handler that can be made to crash: nobody hears what became of its changes,
/// and nobody is left to try again. Whoever else records changes, to repair a row for example, only
/// fails.
record TroubledRecording(RecordObjectChanges useCase, Switches switches)
    implements RecordObjectChanges {
  private static final ScopedValue<Boolean> IN_A_HANDLER = ScopedValue.newInstance();

  /// Runs what a handler does with an event.
  static <T> T inAHandler(ScopedValue.CallableOp<T, CrashedException> handling) {
    return ScopedValue.where(IN_A_HANDLER, true).call(handling);
  }

  @Override
  public List<Outcome> record(ChangeBatch batch, Deadline deadline) {
    var outcomes = useCase.record(batch, deadline);
    if (IN_A_HANDLER.orElse(false)
        && switches.isOn(Trouble.CRASH)
        && outcomes.stream().anyMatch(Outcome.Failed.class::isInstance)) {
      throw new CrashedException();
    }
    return outcomes;
  }
}
