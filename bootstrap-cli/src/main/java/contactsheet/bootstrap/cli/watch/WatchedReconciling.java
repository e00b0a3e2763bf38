package contactsheet.bootstrap.cli.watch;

import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.domain.Deadline;
import contactsheet.domain.ObjectLocation;
import java.util.List;

/// Reports every call to reconcile objects.
record WatchedReconciling(ReconcileBucket useCase, PortCounts counts) implements ReconcileBucket {
  private static final String PORT = ReconcileBucket.class.getSimpleName();

  @Override
  public Scan backfill(PageQuery page, Mode mode, Deadline deadline) {
    return told("backfill", page, useCase.backfill(page, mode, deadline));
  }

  @Override
  public Scan audit(PageQuery page, Mode mode, Deadline deadline) {
    return told("audit", page, useCase.audit(page, mode, deadline));
  }

  @Override
  public Scan auditDeeply(PageQuery page, Mode mode, Deadline deadline) {
    return told("audit deeply", page, useCase.auditDeeply(page, mode, deadline));
  }

  @Override
  public Scan count(PageQuery page) {
    return told("count", page, useCase.count(page));
  }

  @Override
  public List<Finding> reconcile(List<ObjectLocation> objects, Mode mode, Deadline deadline) {
    var findings = useCase.reconcile(objects, mode, deadline);
    tell("reconcile " + PortCounts.counted(objects.size(), "object"), findings);
    return findings;
  }

  private Scan told(String what, PageQuery page, Scan scan) {
    var call = what + " " + page.bucket();
    switch (scan) {
      case Scan.ScannedPage(int examined, var findings, _) ->
          tell(call + ": " + PortCounts.counted(examined, "key"), findings);
      case Scan.Unavailable(_) -> counts.called(PORT, true, call + ": failed");
    }
    return scan;
  }

  private void tell(String call, List<Finding> findings) {
    var failed = findings.stream().anyMatch(each -> each.result() instanceof RowState.Failed);
    counts.called(PORT, failed, call + ", " + PortCounts.counted(findings.size(), "finding"));
  }
}
