package contactsheet.adapter.events;

import contactsheet.application.port.in.Outcome;

/// What an outcome is called in an answer.
final class OutcomeName {
  private OutcomeName() {}

  static String of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Recorded() -> "recorded";
      case Outcome.Removed() -> "removed";
      case Outcome.Superseded() -> "superseded";
      case Outcome.Duplicate() -> "duplicate";
      case Outcome.Skipped(_) -> "skipped";
      case Outcome.Failed(_) -> "failed";
    };
  }
}
