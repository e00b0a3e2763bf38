package contactsheet.bootstrap.cli.trouble;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.Deadline;
import contactsheet.domain.Failure;
import java.util.List;
import java.util.function.Function;

/// The use case of a handler that can be made to crash: its changes have no outcome, and it does
/// not try again. Outside a handler, in a repair for example, changes only fail.
record TroubledRecording(RecordObjectChanges useCase, Switches switches)
    implements RecordObjectChanges {
  private static final ScopedValue<Boolean> IN_A_HANDLER = ScopedValue.newInstance();

  /// A handler that can crash. Its event comes again, as that of a process that ended would.
  static Function<String, List<Outcome>> crashing(Function<String, List<Outcome>> handler) {
    return event -> {
      try {
        return ScopedValue.where(IN_A_HANDLER, true).call(() -> handler.apply(event));
      } catch (CrashedException e) {
        return List.of(new Outcome.Failed(Failure.retryable(String.valueOf(e.getMessage()))));
      }
    };
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
