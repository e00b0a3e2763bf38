package contactsheet.bootstrap.cli.commands.scan;

import java.util.Locale;

/// The counts of a run in a sentence.
final class TallyText {
  private TallyText() {}

  /// @param dryRun whether nothing was written
  static String backfill(ReconcileTally tally, boolean dryRun) {
    return String.format(
        Locale.ROOT,
        "%,d objects: %,d recorded, %,d updated, %,d removed, %,d right already, %,d failed%s",
        tally.examined(),
        tally.missing(),
        tally.stale(),
        // The unrepaired differences are rows that were too many to remove.
        dryRun ? tally.orphaned() : tally.orphaned() - (tally.drifted() - tally.repaired()),
        tally.agreed(),
        tally.failed(),
        dryRun ? " (or would have been: nothing was written)" : "");
  }

  static String audit(ReconcileTally tally) {
    return String.format(
        Locale.ROOT,
        "%,d names compared: %,d missing, %,d stale, %,d orphaned, %,d unlisted; %,d of %,d"
            + " repaired, %,d failed",
        tally.examined(),
        tally.missing(),
        tally.stale(),
        tally.orphaned(),
        tally.unlisted(),
        tally.repaired(),
        tally.drifted(),
        tally.failed());
  }
}
