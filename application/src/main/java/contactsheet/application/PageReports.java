package contactsheet.application;

import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.RowState;
import contactsheet.application.port.out.AuditReports;
import contactsheet.application.port.out.AuditReports.ReportResult;
import contactsheet.domain.AuditReport;
import contactsheet.domain.AuditReport.Line;
import contactsheet.domain.AuditRound;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.Failure;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reports what the pages of a step came by.
///
/// @param reports the place where the reports are kept; none for no reports
/// @param step the status's revision when the step began
record PageReports(@Nullable AuditReports reports, long step) {
  /// Reports the differences and failures of a page, if there are any.
  ///
  /// @param before the status before the page, with the round that the page belongs to
  /// @param findings the findings that are counted of the page
  /// @return why that failed, or none
  @Nullable Failure keep(AuditStatus before, List<Finding> findings, Instant now) {
    if (reports == null || findings.isEmpty()) {
      return null;
    }
    AuditRound round = Objects.requireNonNull(before.running());
    var lines = findings.stream().flatMap(PageReports::line).toList();
    var report =
        new AuditReport(before.bucket(), round.beganAt(), step, before.revision(), now, lines);
    return switch (reports.keep(report)) {
      case ReportResult.Kept() -> null;
      case ReportResult.NotKept(var failure) -> failure;
    };
  }

  private static Stream<Line> line(Finding finding) {
    var key = finding.location().key();
    return switch (finding.result()) {
      case RowState.Agreed() -> Stream.of();
      case RowState.Repaired(var drift) -> Stream.of(new Line.Mended(key, drift));
      case RowState.Drifted(var drift) -> Stream.of(new Line.Left(key, drift));
      case RowState.Failed(var failure) -> Stream.of(new Line.NotExamined(key, failure.reason()));
    };
  }
}
