package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.FindObjectMetadata.Lookup;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.application.port.in.ReconcileBucket.Scan;
import contactsheet.bootstrap.cli.commands.options.Target;
import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
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
/// @param pageSize the number of objects between two checkpoints
/// @param mode the mode: [Mode#UPDATE] for a run that removes rows within the limit, at its end
/// @param removals the decision about the rows whose objects are gone
/// @param failures the file of the objects that failed
/// @param checkpoint the file of the checkpoint, if there is one
record BackfillRun(
    Target target,
    Mode mode,
    int pageSize,
    Removals removals,
    FailureFile failures,
    @Nullable Path checkpoint) {
  private static final ObjectKey ANY_KEY = new ObjectKey("(any object)");

  /// Reads one row, which need not be there. On a table that does not answer every object would
  /// fail, one after the other, by the same cause.
  ///
  /// @throws CommandFailedException if the table cannot be read
  void requireTable(FindObjectMetadata table, PersistentReconciling reconciling) {
    var any = new ObjectLocation(target.bucket(), ANY_KEY);
    reconciling.page(
        _ ->
            switch (table.find(any)) {
              case Lookup.Present _, Lookup.Missing _ -> new Scan.ScannedPage(0, List.of(), null);
              case Lookup.Unavailable(var failure) -> new Scan.Unavailable(failure);
            });
  }

  /// Scans the rest.
  ///
  /// @param from the checkpoint at which an earlier run ended
  ReconcileTally bucket(
      ReconcileBucket reconcile,
      PersistentReconciling reconciling,
      Checkpoint from,
      Progress progress)
      throws IOException {
    var tally = from.tally();
    @Nullable ObjectKey after = from.after();
    try (var held = new HeldRemovals()) {
      do {
        var query = target.page(after, pageSize);
        var page = reconciling.page(deadline -> reconcile.backfill(query, mode, deadline));
        tally = tally.plus(page.examined(), others(page.findings(), held));
        after = page.next();
        failures.add(page.findings());
        if (after == null) {
          tally = removals.decide(tally, held, failures::add);
        }
        keep(new Checkpoint(target.toString(), after, after == null, tally));
        progress.reached(tally.examined());
      } while (after != null);
    }
    return tally;
  }

  private List<Finding> others(List<Finding> findings, HeldRemovals held) throws IOException {
    return mode == Mode.UPDATE ? held.hold(findings) : findings;
  }

  private void keep(Checkpoint reached) throws IOException {
    if (checkpoint != null) {
      reached.writeTo(checkpoint);
    }
  }

  /// Reconciles the objects that a file names.
  ReconcileTally objects(FailureFile file, PersistentReconciling reconciling, Progress progress)
      throws IOException {
    var tally = ReconcileTally.NOTHING;
    try (var pages = file.pages(pageSize);
        var held = new HeldRemovals()) {
      for (var page = pages.next(); !page.isEmpty(); page = pages.next()) {
        var findings = reconciling.objects(covered(page));
        tally = tally.plus(findings.size(), others(findings, held));
        failures.add(findings);
        progress.reached(tally.examined());
      }
      return removals.decide(tally, held, failures::add);
    }
  }

  private List<ObjectLocation> covered(List<ObjectLocation> objects) {
    return objects.stream().filter(target::covers).toList();
  }
}
