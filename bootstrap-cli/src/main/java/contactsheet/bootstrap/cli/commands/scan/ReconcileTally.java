package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.RowState;
import contactsheet.domain.Drift;
import java.util.List;

/// The counts of a run so far.
///
/// @param examined how many keys were compared
/// @param missing how many rows were missing, repaired or not
/// @param stale how many rows described another state
/// @param orphaned how many rows were of objects that are gone
/// @param unlisted how many rows were right and not listed
/// @param repaired how many of those four were repaired
/// @param failed how many objects or rows could not be read, or rows not repaired
public record ReconcileTally(
    long examined,
    long missing,
    long stale,
    long orphaned,
    long unlisted,
    long repaired,
    long failed) {
  public static final ReconcileTally NOTHING = new ReconcileTally(0, 0, 0, 0, 0, 0, 0);

  /// These counts with those of one more page.
  public ReconcileTally plus(int moreExamined, List<Finding> findings) {
    var tally =
        new ReconcileTally(
            examined + moreExamined, missing, stale, orphaned, unlisted, repaired, failed);
    for (var finding : findings) {
      tally =
          switch (finding.result()) {
            case RowState.Agreed() -> tally;
            case RowState.Drifted(var drift) -> tally.plus(drift, 0);
            case RowState.Repaired(var drift) -> tally.plus(drift, 1);
            case RowState.Failed _ -> tally.plusFailure();
          };
    }
    return tally;
  }

  /// How many rows differed.
  public long drifted() {
    return missing + stale + orphaned + unlisted;
  }

  /// How many keys agreed.
  public long agreed() {
    return examined - drifted() - failed;
  }

  private ReconcileTally plus(Drift drift, int moreRepaired) {
    return new ReconcileTally(
        examined,
        missing + (drift == Drift.MISSING ? 1 : 0),
        stale + (drift == Drift.STALE ? 1 : 0),
        orphaned + (drift == Drift.ORPHANED ? 1 : 0),
        unlisted + (drift == Drift.HIDDEN ? 1 : 0),
        repaired + moreRepaired,
        failed);
  }

  private ReconcileTally plusFailure() {
    return new ReconcileTally(examined, missing, stale, orphaned, unlisted, repaired, failed + 1);
  }
}
