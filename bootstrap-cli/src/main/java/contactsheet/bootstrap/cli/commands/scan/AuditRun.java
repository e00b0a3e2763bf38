package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.bootstrap.cli.commands.options.Target;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.RemovalLimit;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Goes through a bucket and its rows, page by page. Rows whose objects are gone are removed last,
/// when it is known how many there are of how many.
///
/// @param mode [Mode#UPDATE] for a repair that removes rows within the limit
/// @param deep whether every object is observed
/// @param pageSize how many objects are gone through in one step
/// @param limit how many rows may be removed
record AuditRun(
    ReconcileBucket reconcile,
    Tries tries,
    Mode mode,
    boolean deep,
    int pageSize,
    RemovalLimit limit,
    FindingReport report,
    Progress progress) {
  /// Makes tries for a mode.
  interface Tries {
    PersistentReconciling in(Mode mode);
  }

  ReconcileTally through(Target target) throws IOException {
    try (var held = new HeldRemovals()) {
      var tally = pages(target, held);
      var rows = tally.examined() - tally.missing();
      if (held.size() == 0) {
        return tally;
      }
      return limit.stops(held.size(), rows) ? stopped(tally, held, rows) : removed(tally, held);
    }
  }

  private ReconcileTally pages(Target target, HeldRemovals held) throws IOException {
    var reconciling = tries.in(mode);
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

  private ReconcileTally removed(ReconcileTally before, HeldRemovals held) throws IOException {
    var reconciling = tries.in(Mode.REPAIR);
    return plusHeld(
        before, held, rows -> PersistentReconciling.tellable(reconciling.objects(rows)));
  }

  private ReconcileTally stopped(ReconcileTally before, HeldRemovals held, long rows)
      throws IOException {
    var tally =
        plusHeld(
            before,
            held,
            page -> page.stream().map(it -> new Finding(it, HeldRemovals.ORPHANED)).toList());
    report
        .console()
        .complain(
            String.format(
                Locale.ROOT,
                "No row was removed: %,d of %,d would be, which is more than %d %%; see whether"
                    + " this is the right bucket on the right server, and if it is, say"
                    + " --yes-remove",
                held.size(),
                rows,
                limit.percent()));
    return tally;
  }

  private ReconcileTally plusHeld(
      ReconcileTally before,
      HeldRemovals held,
      Function<List<ObjectLocation>, List<Finding>> handling)
      throws IOException {
    var tally = before;
    try (var pages = held.pages(pageSize)) {
      for (var rows = pages.next(); !rows.isEmpty(); rows = pages.next()) {
        var findings = handling.apply(rows);
        tally = tally.plus(0, findings);
        tell(findings);
      }
    }
    return tally;
  }

  private void tell(List<Finding> findings) {
    progress.pause();
    findings.forEach(report::tell);
  }
}
