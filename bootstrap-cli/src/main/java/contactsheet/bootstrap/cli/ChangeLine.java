package contactsheet.bootstrap.cli;

import contactsheet.application.port.in.Outcome;

/// What became of a change, in one line.
final class ChangeLine {
  private ChangeLine() {}

  /// @param subject what changed
  static String of(String subject, Outcome outcome) {
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
