package contactsheet.application;

import contactsheet.application.TwoListings.Suspect;
import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.application.port.in.ReconcileBucket.Result;
import contactsheet.application.port.in.ReconcileBucket.Scan;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.ListResult;
import contactsheet.domain.Deadline;
import contactsheet.domain.Drift;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectKey;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Audits one page: looks at each object of which the two listings say different things before it
/// says anything itself, and mends what really differs.
///
/// @param store whose listing is examined
/// @param check looks at an object and its row
/// @param inspection for the suspects
record BucketAudit(MetadataStore store, ObjectCheck check, Inspection inspection) {
  Scan audit(PageQuery page, TwoListings both, Mode mode, Deadline deadline) {
    var findings =
        Inspection.told(inspection.of(both.suspects(), Suspect::location, this::report, deadline));
    var unlisted = findings.stream().filter(BucketAudit::isUnlisted).toList();
    if (!unlisted.isEmpty()) {
      var listed = new HashSet<ObjectKey>();
      var failure = listAgain(page, unlisted.getLast().location().key(), listed);
      if (failure != null) {
        return new Scan.Unavailable(failure);
      }
      findings = findings.stream().filter(finding -> !isListed(finding, listed)).toList();
    }
    return new Scan.Page(
        both.examined(),
        switch (mode) {
          case REPORT -> findings;
          case REPAIR ->
              Inspection.told(inspection.of(findings, Finding::location, this::repair, deadline));
        },
        both.end());
  }

  private Result report(Suspect suspect) {
    return suspect.isUnlisted()
        ? check.reportUnlisted(suspect.location())
        : check.report(suspect.location());
  }

  private Result repair(Finding finding) {
    return finding.result() instanceof Result.Drifted(var drift)
        ? check.repairAndLook(finding.location(), drift)
        : finding.result();
  }

  /// A row that was written after the table was listed is right, and is listed now.
  ///
  /// @param listed is filled with the keys of the page, at least up to `end`
  private @Nullable Failure listAgain(PageQuery page, ObjectKey end, Set<ObjectKey> listed) {
    var next = page;
    while (true) {
      switch (store.list(next.bucket(), next.prefix(), next.after(), next.limit())) {
        case ListResult.NotListed(var failure) -> {
          return failure;
        }
        case ListResult.Page(var rows, var more) -> {
          rows.forEach(row -> listed.add(row.location().key()));
          if (!more || rows.getLast().location().key().compareTo(end) >= 0) {
            return null;
          }
          next = next.behind(rows.getLast().location().key());
        }
      }
    }
  }

  private static boolean isUnlisted(Finding finding) {
    return finding.result().equals(new Result.Drifted(Drift.UNLISTED));
  }

  private static boolean isListed(Finding finding, Set<ObjectKey> listed) {
    return isUnlisted(finding) && listed.contains(finding.location().key());
  }
}
