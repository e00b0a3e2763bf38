package contactsheet.application.port.out;

import contactsheet.domain.AuditReport;
import contactsheet.domain.Failure;

/// Keeps the reports of audits, for people who need evidence of what differed and of what was done.
public interface AuditReports {
  /// Keeps a report. One that is kept again, with the same bucket, round, step and page, takes the
  /// place of the first.
  ReportResult keep(AuditReport report);

  /// The result for a report.
  sealed interface ReportResult {
    /// It is kept.
    record Kept() implements ReportResult {}

    /// It may or may not be kept.
    record NotKept(Failure failure) implements ReportResult {}
  }
}
