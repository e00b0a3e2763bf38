package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.bootstrap.cli.commands.options.Target;
import contactsheet.domain.ObjectKey;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Audits a bucket and its rows, page by page. Rows whose objects are gone are removed last, when
/// their number and the number of all rows are known.
///
/// @param mode the mode: [Mode#UPDATE] for a repair that removes rows within the limit
/// @param deep whether every object is observed
/// @param pageSize the number of objects in one step
/// @param removals the decision about the rows whose objects are gone
record AuditRun(
    ReconcileBucket reconcile,
    PersistentReconciling reconciling,
    Mode mode,
    boolean deep,
    int pageSize,
    Removals removals,
    FindingReport report,
    Progress progress) {
  ReconcileTally through(Target target) throws IOException {
    try (var held = new HeldRemovals()) {
      return removals.decide(pages(target, held), held, this::tell);
    }
  }

  private ReconcileTally pages(Target target, HeldRemovals held) throws IOException {
    var tally = ReconcileTally.NOTHING;
    @Nullable ObjectKey after = null;
    do {
      var query = target.page(after, pageSize);
      var page =
          reconciling.page(
              deadline ->
                  deep
                      ? reconcile.auditDeeply(query, mode, deadline)
                      : reconcile.audit(query, mode, deadline));
      var findings = mode == Mode.UPDATE ? held.hold(page.findings()) : page.findings();
      tally = tally.plus(page.examined(), findings);
      after = page.next();
      tell(findings);
      progress.reached(tally.examined());
    } while (after != null);
    return tally;
  }

  private void tell(List<Finding> findings) {
    progress.pause();
    findings.forEach(report::tell);
  }
}
