package contactsheet.application.port.in;

import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.domain.AuditCounts;
import contactsheet.domain.AuditPlan;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.Deadline;
import contactsheet.domain.Failure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps a table true without a person: it audits and mends in rounds, and says through which time
/// the table is verified. A round is cut into steps; each goes on where the one before it ended,
/// however that ended.
///
/// Safe to call at any time and from any number of places: one step at a time is at work on a
/// bucket, and every step that another one has overtaken stops.
public interface RunAuditRounds {
  /// Goes on with the round of the plan, or begins the next one where it is due. It works until the
  /// round is through or the deadline starts nothing more.
  AuditStep step(AuditPlan plan, Deadline deadline);

  /// What came of a call.
  sealed interface AuditStep {
    /// The step examined keys.
    ///
    /// @param status the status after the step
    /// @param counts the counts of this step alone
    /// @param failures the first objects that could not be examined or mended, or that a repair
    ///     does not remove without a person
    /// @param stoppedBy the reason why it stopped before the deadline and before the end of the
    ///     round, or none
    record Worked(
        AuditStatus status, AuditCounts counts, List<Finding> failures, @Nullable Failure stoppedBy)
        implements AuditStep {
      public Worked {
        failures = List.copyOf(failures);
      }
    }

    /// No round is due.
    record NothingDue(AuditStatus status) implements AuditStep {}

    /// Another step is at work.
    record AnotherAtWork(AuditStatus status) implements AuditStep {}

    /// What is known of the audits could not be read or written: nothing was examined.
    record Unavailable(Failure failure) implements AuditStep {}
  }
}
