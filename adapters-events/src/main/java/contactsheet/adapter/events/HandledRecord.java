package contactsheet.adapter.events;

import contactsheet.application.port.in.Outcome;
import contactsheet.domain.Failure;
import org.jspecify.annotations.Nullable;

/// A record of an event with its outcome. A record that is no change was skipped, or could not be
/// read.
public sealed interface HandledRecord
    permits HandledChange, IncomingRecord.Skip, IncomingRecord.Unreadable {
  /// The record's name in a log.
  String label();

  /// Its outcome, in the word that answers use.
  default String result() {
    return switch (this) {
      case HandledChange(_, var outcome) ->
          switch (outcome) {
            case Outcome.Recorded() -> "recorded";
            case Outcome.Removed() -> "removed";
            case Outcome.Superseded() -> "superseded";
            case Outcome.Duplicate() -> "duplicate";
            case Outcome.Failed(_) -> "failed";
          };
      case IncomingRecord.Skip(_, _) -> "skipped";
      case IncomingRecord.Unreadable(_, _) -> "failed";
    };
  }

  /// Why it failed, if it did.
  default @Nullable Failure failure() {
    return switch (this) {
      case HandledChange(_, Outcome.Failed(var failure)) -> failure;
      case HandledChange(_, _), IncomingRecord.Skip(_, _) -> null;
      case IncomingRecord.Unreadable(_, var failure) -> failure;
    };
  }
}
