package contactsheet.bootstrap.cli;

import contactsheet.adapter.events.HandledChange;
import contactsheet.adapter.events.HandledRecord;
import contactsheet.adapter.events.IncomingRecord;
import contactsheet.application.port.in.Outcome;
import contactsheet.domain.Failure;

/// What became of a record, in one line.
final class ChangeLine {
  private ChangeLine() {}

  static String of(HandledRecord record) {
    var label = record.label();
    return switch (record) {
      case HandledChange(_, var outcome) ->
          switch (outcome) {
            case Outcome.Recorded() -> "recorded    " + label;
            case Outcome.Removed() -> "removed     " + label;
            case Outcome.Superseded() -> "superseded  " + label;
            case Outcome.Duplicate() -> "duplicate   " + label;
            case Outcome.Failed(var failure) -> failed(label, failure);
          };
      case IncomingRecord.Skip(_, var reason) -> "skipped     " + label + ": " + reason;
      case IncomingRecord.Unreadable(_, var failure) -> failed(label, failure);
    };
  }

  private static String failed(String label, Failure failure) {
    return "FAILED      " + label + ": " + failure.reason();
  }
}
