package contactsheet.bootstrap.cli.trouble;

import contactsheet.seededbug.SeededBug;

/// The histories that show the bugs, for tests.
public final class BugHistories {
  private BugHistories() {}

  /// The name of the bug's switch.
  public static String label(SeededBug bug) {
    return Bugs.label(bug);
  }

  /// Plays the history that shows the bug, whether or not it is switched on.
  public static void play(TroubledPipeline pipeline, SeededBug bug) {
    pipeline.demonstrations().show(bug, true);
    awaitEnd(pipeline);
  }

  /// Waits until every requested history is over.
  public static void awaitEnd(TroubledPipeline pipeline) {
    pipeline.demonstrations().awaitEnd();
  }
}
