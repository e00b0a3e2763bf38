package contactsheet.bootstrap.cli.commands.terminal;

import contactsheet.adapter.events.HandledChange;
import contactsheet.adapter.events.HandledRecord;
import contactsheet.adapter.events.IncomingRecord;
import contactsheet.application.port.in.Outcome;
import contactsheet.domain.Failure;

/// The outcome of a record, in one line.
public final class ChangeLine {
  private ChangeLine() {}

  /// The line for one record.
  public static String of(HandledRecord record) {
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
