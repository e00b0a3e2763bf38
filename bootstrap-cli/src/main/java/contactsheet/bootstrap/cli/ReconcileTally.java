package contactsheet.bootstrap.cli;

import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Result;
import contactsheet.domain.Drift;
import java.util.List;

/// What came of a run so far, in numbers.
///
/// @param examined how many keys were gone through
/// @param missing how many rows were missing, repaired or not
/// @param stale how many rows told of another state
/// @param orphaned how many rows told of an object that is gone
/// @param unlisted how many rows were right and not listed
/// @param repaired how many of those four were repaired
/// @param failed of how many objects nothing is known, or how many rows could not be repaired
record ReconcileTally(
    long examined,
    long missing,
    long stale,
    long orphaned,
    long unlisted,
    long repaired,
    long failed) {
  static final ReconcileTally NOTHING = new ReconcileTally(0, 0, 0, 0, 0, 0, 0);

  /// With one page more.
  ReconcileTally plus(int moreExamined, List<Finding> findings) {
    var tally =
        new ReconcileTally(
            examined + moreExamined, missing, stale, orphaned, unlisted, repaired, failed);
    for (var finding : findings) {
      tally =
          switch (finding.result()) {
            case Result.Agreed() -> tally;
            case Result.Drifted(var drift) -> tally.plus(drift, 0);
            case Result.Repaired(var drift) -> tally.plus(drift, 1);
            case Result.Failed _ -> tally.plusFailure();
          };
    }
    return tally;
  }

  /// How many rows differed.
  long drifted() {
    return missing + stale + orphaned + unlisted;
  }

  /// How many keys had nothing the matter with them.
  long agreed() {
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
