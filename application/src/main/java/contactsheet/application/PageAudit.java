package contactsheet.application;

import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.application.port.in.ReconcileBucket.RowState;
import contactsheet.application.port.in.ReconcileBucket.Scan;
import contactsheet.domain.AuditCounts;
import contactsheet.domain.Deadline;
import contactsheet.domain.Drift;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.RemovalLimit;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Audits and mends one page of a round. Rows whose objects are gone are removed last, and only
/// where they are not so many that a person has to look first.
///
/// @param reconcile the use case that compares and mends
record PageAudit(ReconcileBucket reconcile) {
  /// What the page came to.
  ///
  /// @param findings the differences and failures that are counted
  record Result(AuditCounts counts, List<Finding> findings) {
    /// What stays true of the page if it is examined once more.
    Result mendedAlone() {
      var mended = findings.stream().filter(Result::isMended).toList();
      return new Result(counts.mendedAlone(), mended);
    }

    /// The differences and failures that stay.
    List<Finding> left() {
      return findings.stream().filter(it -> !isMended(it)).toList();
    }

    private static boolean isMended(Finding finding) {
      return finding.result() instanceof RowState.Repaired;
    }
  }

  /// @param deep whether every object is observed
  Scan scan(PageQuery page, boolean deep, Deadline deadline) {
    return deep
        ? reconcile.auditDeeply(page, Mode.UPDATE, deadline)
        : reconcile.audit(page, Mode.UPDATE, deadline);
  }

  /// Removes the rows whose objects are gone, and counts.
  ///
  /// @param before the counts of the round's earlier pages
  Result settle(Scan.ScannedPage page, AuditCounts before, Deadline deadline) {
    var settled = removed(page, before, deadline);
    var found = new EnumMap<Drift, Long>(Drift.class);
    var mended = new EnumMap<Drift, Long>(Drift.class);
    var failed = 0L;
    for (var finding : settled) {
      switch (finding.result()) {
        case RowState.Agreed() -> {}
        case RowState.Repaired(var drift) -> {
          found.merge(drift, 1L, Long::sum);
          mended.merge(drift, 1L, Long::sum);
        }
        case RowState.Drifted(var drift) -> found.merge(drift, 1L, Long::sum);
        case RowState.Failed _ -> failed++;
      }
    }
    return new Result(
        new AuditCounts(page.examined(), found, mended, failed), Inspection.told(settled));
  }

  private List<Finding> removed(Scan.ScannedPage page, AuditCounts before, Deadline deadline) {
    var orphans = orphans(page);
    var removals = before.found(Drift.ORPHANED) + orphans.size();
    if (orphans.isEmpty()
        || RemovalLimit.HALF.stops(removals, before.examined() + page.examined())) {
      return page.findings();
    }
    var settled =
        reconcile.reconcile(orphans, Mode.REPAIR, deadline).stream()
            .collect(Collectors.toMap(Finding::location, Function.identity()));
    return page.findings().stream().map(it -> settled.getOrDefault(it.location(), it)).toList();
  }

  private static List<ObjectLocation> orphans(Scan.ScannedPage page) {
    return page.findings().stream()
        .filter(it -> it.result().equals(new RowState.Drifted(Drift.ORPHANED)))
        .map(Finding::location)
        .toList();
  }
}
