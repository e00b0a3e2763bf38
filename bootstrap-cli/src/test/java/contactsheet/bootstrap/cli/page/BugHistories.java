package contactsheet.bootstrap.cli.page;

import contactsheet.seededbug.SeededBug;

/// Opens to tests what only the page's switches reach.
public final class BugHistories {
  private BugHistories() {}

  /// The name of the bug's switch.
  public static String label(SeededBug bug) {
    return Bugs.label(bug);
  }

  /// Plays the history that shows the bug, whether or not it is switched on.
  public static void play(ContactSheetPage page, SeededBug bug) {
    page.demonstrations().show(bug, true);
    awaitEnd(page);
  }

  /// Waits until every history is over that was asked for.
  public static void awaitEnd(ContactSheetPage page) {
    page.demonstrations().awaitEnd();
  }
}
