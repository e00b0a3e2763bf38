package contactsheet.application;

import contactsheet.application.Reconciler.Look;
import contactsheet.application.port.in.ReconcileBucket.Result;
import contactsheet.domain.Drift;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Reconciliation;
import org.jspecify.annotations.Nullable;

/// Looks at one object and its row, and mends the row.
///
/// @param reconciler the path that every repair takes
record ObjectCheck(Reconciler reconciler) {
  /// What differs, without writing.
  Result report(ObjectLocation location) {
    return switch (reconciler.look(location)) {
      case Look.Failed(var failure) -> new Result.Failed(failure);
      case Look.Seen seen -> reported(difference(seen));
    };
  }

  /// What differs, without writing, of an object that the bucket's listing shows and the table's
  /// does not.
  Result reportUnlisted(ObjectLocation location) {
    return switch (reconciler.look(location)) {
      case Look.Failed(var failure) -> new Result.Failed(failure);
      case Look.Seen seen -> {
        var drift = difference(seen);
        yield drift == null && seen.row() instanceof MetadataEntry.Recorded
            ? new Result.Drifted(Drift.UNLISTED)
            : reported(drift);
      }
    };
  }

  /// Replaces the row where it differs.
  Result repair(ObjectLocation location) {
    return repaired(
        reconciler.reconcile(
            location, (row, seen, now) -> Reconciliation.forScan(location, row, seen, now)));
  }

  /// Replaces the row as what differs asks for, and looks again.
  Result repairAndLook(ObjectLocation location, Drift drift) {
    var result = drift == Drift.UNLISTED ? rewrite(location) : repair(location);
    if (!(result instanceof Result.Repaired)) {
      return result;
    }
    var afterwards = report(location);
    return afterwards instanceof Result.Agreed ? result : afterwards;
  }

  /// Replaces the row even where nothing differs: the table's listing may lack a row that was
  /// written before it was there.
  private Result rewrite(ObjectLocation location) {
    return repaired(
        reconciler.reconcile(
            location, (row, seen, now) -> Reconciliation.rewrite(location, row, seen, now)));
  }

  private static Result repaired(Reconciler.Result result) {
    return switch (result) {
      case Reconciler.Result.LeftAlone() -> new Result.Agreed();
      case Reconciler.Result.Failed(var failure) -> new Result.Failed(failure);
      case Reconciler.Result.Replaced(var basis, _) -> {
        var drift = difference(basis);
        yield new Result.Repaired(drift == null ? Drift.UNLISTED : drift);
      }
    };
  }

  private static Result reported(@Nullable Drift drift) {
    return drift == null ? new Result.Agreed() : new Result.Drifted(drift);
  }

  private static @Nullable Drift difference(Look.Seen seen) {
    return Drift.between(seen.row(), seen.object());
  }
}
