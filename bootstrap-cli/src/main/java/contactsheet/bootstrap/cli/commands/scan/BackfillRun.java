package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.bootstrap.cli.commands.options.Target;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Scans a bucket page by page. After each page it writes the failures, and then the checkpoint. So
/// if the process ends, a later run repeats at most one page, which does no harm.
///
/// @param target the bucket, or the part of it
/// @param pageSize how many objects are done between two checkpoints
/// @param failures the file of the objects that failed
/// @param checkpoint the file of the checkpoint, if there is one
record BackfillRun(
    Target target, Mode mode, int pageSize, FailureFile failures, @Nullable Path checkpoint) {
  /// Scans the rest.
  ///
  /// @param from where an earlier run ended
  ReconcileTally bucket(
      ReconcileBucket reconcile,
      PersistentReconciling reconciling,
      Checkpoint from,
      Progress progress)
      throws IOException {
    var tally = from.tally();
    @Nullable ObjectKey after = from.after();
    do {
      var query = target.page(after, pageSize);
      var page = reconciling.page(deadline -> reconcile.backfill(query, mode, deadline));
      tally = tally.plus(page.examined(), page.findings());
      after = page.next();
      finish(page.findings(), new Checkpoint(target.toString(), after, after == null, tally));
      progress.reached(tally.examined());
    } while (after != null);
    return tally;
  }

  private void finish(List<Finding> page, Checkpoint reached) throws IOException {
    failures.add(page);
    if (checkpoint != null) {
      reached.writeTo(checkpoint);
    }
  }

  /// Reconciles the objects that a file names.
  ReconcileTally objects(FailureFile file, PersistentReconciling reconciling, Progress progress)
      throws IOException {
    var tally = ReconcileTally.NOTHING;
    try (var pages = file.pages(pageSize)) {
      for (var page = pages.next(); !page.isEmpty(); page = pages.next()) {
        var findings = reconciling.objects(covered(page));
        tally = tally.plus(findings.size(), findings);
        failures.add(findings);
        progress.reached(tally.examined());
      }
    }
    return tally;
  }

  private List<ObjectLocation> covered(List<ObjectLocation> objects) {
    return objects.stream().filter(target::covers).toList();
  }
}
