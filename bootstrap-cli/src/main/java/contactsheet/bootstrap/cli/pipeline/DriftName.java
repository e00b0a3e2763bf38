package contactsheet.bootstrap.cli.pipeline;

import contactsheet.domain.Drift;

/// The names of the differences between a row and its object, for people and programs.
public final class DriftName {
  private DriftName() {}

  /// The name of a kind of difference, in lower case.
  public static String of(Drift drift) {
    return switch (drift) {
      case MISSING -> "missing";
      case STALE -> "stale";
      case ORPHANED -> "orphaned";
      case HIDDEN -> "unlisted";
    };
  }
}
