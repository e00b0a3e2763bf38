package contactsheet.bootstrap.cli.watch;

import contactsheet.application.port.in.RunAuditRounds;
import contactsheet.domain.AuditPlan;
import contactsheet.domain.Deadline;

/// Reports every step of a round of audits.
record WatchedRounds(RunAuditRounds useCase, PortCounts counts) implements RunAuditRounds {
  private static final String PORT = RunAuditRounds.class.getSimpleName();

  @Override
  public AuditStep step(AuditPlan plan, Deadline deadline) {
    var step = useCase.step(plan, deadline);
    var call = "step " + plan.bucket() + ": ";
    switch (step) {
      case AuditStep.Worked(_, var came, _, var stoppedBy) ->
          counts.called(
              PORT,
              stoppedBy != null,
              call + came.examined() + " examined, " + came.allMended() + " mended");
      case AuditStep.NothingDue _ -> counts.called(PORT, false, call + "no round is due");
      case AuditStep.AnotherAtWork _ -> counts.called(PORT, false, call + "another is at work");
      case AuditStep.Unavailable _ -> counts.called(PORT, true, call + "failed");
    }
    return step;
  }
}
