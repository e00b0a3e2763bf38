package contactsheet.application;

import contactsheet.application.Reconciler.Decision;
import contactsheet.application.Reconciler.Ending;
import contactsheet.application.Reconciler.Seen;
import contactsheet.application.TwoListings.Suspect;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.application.port.in.ReconcileBucket.RowState;
import contactsheet.domain.Drift;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation;
import contactsheet.domain.Reconciliation;
import org.jspecify.annotations.Nullable;

/// Compares one object with its row, and replaces the row if the mode says so. It makes two
/// requests if they agree, and three if it replaces the row.
///
/// @param reconciler the path that every repair takes
record ObjectCheck(Reconciler reconciler) {
  private static final Decision LEAVE_ALONE = (_, _, _) -> new Reconciliation.NothingToDo();

  /// Returns the difference, and replaces the row if the mode says so.
  RowState of(ObjectLocation location, Mode mode) {
    return of(location, mode, new Verdict(false));
  }

  /// The same for an object about which the two listings differ. A row that is right and not listed
  /// is only reported: it may have been written after its table was listed.
  RowState of(Suspect suspect, Mode mode) {
    return of(suspect.location(), mode, new Verdict(suspect.seemsHidden()));
  }

  /// Replaces the row even where nothing differs, so that the table lists it: it may have been
  /// written before the table had its listing.
  RowState rewrite(ObjectLocation location, Mode mode) {
    Decision rewrite = (row, seen, now) -> Reconciliation.rewrite(location, row, seen, now);
    return reconciler.reconcile(location, within(mode, rewrite), new Verdict(true));
  }

  private RowState of(ObjectLocation location, Mode mode, Verdict verdict) {
    Decision mend = (row, seen, now) -> Reconciliation.forScan(location, row, seen, now);
    return reconciler.reconcile(location, within(mode, mend), verdict);
  }

  private static Decision within(Mode mode, Decision decision) {
    return switch (mode) {
      case REPORT -> LEAVE_ALONE;
      case UPDATE ->
          (row, seen, now) ->
              switch (seen) {
                case Observation.Found _ -> decision.decide(row, seen, now);
                case Observation.Absent() -> LEAVE_ALONE.decide(row, seen, now);
              };
      case REPAIR -> decision;
    };
  }

  /// @param isHidden whether a row that is right is missing in its table's listing
  private record Verdict(boolean isHidden) implements Ending<RowState> {
    @Override
    public RowState replaced(Seen basis, MetadataEntry by) {
      var drift = drift(basis);
      return drift == null ? new RowState.Agreed() : new RowState.Repaired(drift);
    }

    @Override
    public RowState leftAlone(Seen basis) {
      var drift = drift(basis);
      return drift == null ? new RowState.Agreed() : new RowState.Drifted(drift);
    }

    @Override
    public RowState failed(Failure failure) {
      return new RowState.Failed(failure);
    }

    private @Nullable Drift drift(Seen seen) {
      var drift = Drift.between(seen.row(), seen.object());
      return drift == null && isHidden && seen.row() instanceof MetadataEntry.Recorded
          ? Drift.HIDDEN
          : drift;
    }
  }
}
