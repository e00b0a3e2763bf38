package contactsheet.bootstrap.cli.commands.terminal;

import contactsheet.application.port.in.Outcome;

/// What became of a change, in one line.
public final class ChangeLine {
  private ChangeLine() {}

  /// The line for one change.
  ///
  /// @param subject what changed
  public static String of(String subject, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Recorded() -> "recorded    " + subject;
      case Outcome.Removed() -> "removed     " + subject;
      case Outcome.Superseded() -> "superseded  " + subject;
      case Outcome.Duplicate() -> "duplicate   " + subject;
      case Outcome.Skipped(var reason) -> "skipped     " + subject + ": " + reason;
      case Outcome.Failed(var failure) -> "FAILED      " + subject + ": " + failure.reason();
    };
  }
}
