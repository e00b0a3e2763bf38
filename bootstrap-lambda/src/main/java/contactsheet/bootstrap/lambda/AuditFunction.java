package contactsheet.bootstrap.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import contactsheet.application.port.in.RunAuditRounds;
import contactsheet.application.port.in.RunAuditRounds.AuditStep;
import contactsheet.domain.AuditPlan;
import contactsheet.domain.Deadline;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;

/// The function that audits a bucket in rounds, called by a schedule. Each invocation goes on with
/// the round where it stands, begins the next one if it is due, or does nothing. Which bucket is
/// audited is a setting: nothing is read of the event. Each package has an entry point of it that
/// names a composition root.
public class AuditFunction implements RequestStreamHandler {
  private final RunAuditRounds rounds;
  private final AuditPlan plan;
  private final InstantSource clock;
  private final Duration deadlineMargin;
  private final AuditLog log;

  /// @param root the composition root, which wires what the function calls
  protected AuditFunction(CompositionRoot root) {
    this(root, AuditSettings.from(System.getenv()));
  }

  private AuditFunction(CompositionRoot root, AuditSettings settings) {
    this(root.runAuditRounds(settings), settings.plan(), root.clock(), root.deadlineMargin());
  }

  /// @param deadlineMargin the time before the end of the invocation from which no object is
  ///     started
  AuditFunction(
      RunAuditRounds rounds, AuditPlan plan, InstantSource clock, Duration deadlineMargin) {
    this.rounds = rounds;
    this.plan = plan;
    this.clock = clock;
    this.deadlineMargin = deadlineMargin;
    log = new AuditLog(clock);
  }

  /// Takes one step.
  ///
  /// @throws AuditStoppedException if it could not do its work; the next invocation goes on where
  ///     this one stopped
  @Override
  public final void handleRequest(InputStream input, OutputStream output, Context context) {
    var remaining = Duration.ofMillis(context.getRemainingTimeInMillis());
    var step = rounds.step(plan, Deadline.within(clock.instant(), remaining, deadlineMargin));
    log.tell(context, step);
    switch (step) {
      case AuditStep.Unavailable(var failure) -> throw new AuditStoppedException(failure);
      case AuditStep.Worked(_, _, _, var stoppedBy) when stoppedBy != null ->
          throw new AuditStoppedException(stoppedBy);
      case AuditStep.Worked _, AuditStep.NothingDue _, AuditStep.AnotherAtWork _ -> {}
    }
  }
}
