package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.RemovalLimit;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/// Decides about the rows that a run would remove, at its end, when their number and the number of
/// all rows are known. All of them are removed, or none.
///
/// @param tries the supplier of the tries that remove rows
/// @param limit the most rows that may be removed
/// @param pageSize the number of rows that are removed in one step
record Removals(
    Supplier<PersistentReconciling> tries, RemovalLimit limit, int pageSize, Console console) {
  /// Receives the findings about the rows, page by page.
  @FunctionalInterface
  interface Listener {
    void hear(List<Finding> findings) throws IOException;
  }

  /// Removes the collected rows, or reports why not.
  ///
  /// @param before the counts of the run without these rows
  /// @return the counts with them
  ReconcileTally decide(ReconcileTally before, HeldRemovals held, Listener listener)
      throws IOException {
    var rows = before.examined() - before.missing();
    if (held.size() == 0) {
      return before;
    }
    if (!limit.stops(held.size(), rows)) {
      var reconciling = tries.get();
      return each(
          before,
          held,
          page -> PersistentReconciling.tellable(reconciling.objects(page)),
          listener);
    }
    var tally = each(before, held, Removals::orphaned, listener);
    console.complain(
        String.format(
            Locale.ROOT,
            "No row was removed: %,d of %,d would be, which is more than %d %%; see whether this"
                + " is the right bucket on the right server, and if it is, say --yes-remove",
            held.size(),
            rows,
            limit.percent()));
    return tally;
  }

  private static List<Finding> orphaned(List<ObjectLocation> rows) {
    return rows.stream().map(it -> new Finding(it, HeldRemovals.ORPHANED)).toList();
  }

  private ReconcileTally each(
      ReconcileTally before,
      HeldRemovals held,
      Function<List<ObjectLocation>, List<Finding>> handling,
      Listener listener)
      throws IOException {
    var tally = before;
    try (var pages = held.pages(pageSize)) {
      for (var rows = pages.next(); !rows.isEmpty(); rows = pages.next()) {
        var findings = handling.apply(rows);
        tally = tally.plus(0, findings);
        listener.hear(findings);
      }
    }
    return tally;
  }
}
