package contactsheet.bootstrap.lambda;

import contactsheet.adapter.events.HandledChange;
import contactsheet.adapter.events.HandledRecord;
import contactsheet.adapter.events.IncomingRecord;
import contactsheet.application.port.in.Outcome;
import contactsheet.domain.Failure;

/// The kinds of outcomes that are counted. The names are those of the metrics, on which alarms are
/// set.
enum CountedOutcome {
  RECORDED("Recorded"),
  REMOVED("Removed"),
  SUPERSEDED("Superseded"),
  DUPLICATE("Duplicates"),
  SKIPPED("Skipped"),
  FAILED_PERMANENTLY("FailedPermanently"),
  FAILED_RETRYABLE("FailedRetryable");

  private final String metric;

  CountedOutcome(String metric) {
    this.metric = metric;
  }

  /// The name under which it is counted, in metrics and in logs.
  String metric() {
    return metric;
  }

  /// Returns whether the row is right, so that only the count is logged.
  boolean isRoutine() {
    return switch (this) {
      case RECORDED, REMOVED, SUPERSEDED, DUPLICATE -> true;
      case SKIPPED, FAILED_PERMANENTLY, FAILED_RETRYABLE -> false;
    };
  }

  static CountedOutcome of(HandledRecord record) {
    return switch (record) {
      case HandledChange(_, var outcome) -> of(outcome);
      case IncomingRecord.Skip(_, _) -> SKIPPED;
      case IncomingRecord.Unreadable(_, var failure) -> of(failure);
    };
  }

  private static CountedOutcome of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Recorded() -> RECORDED;
      case Outcome.Removed() -> REMOVED;
      case Outcome.Superseded() -> SUPERSEDED;
      case Outcome.Duplicate() -> DUPLICATE;
      case Outcome.Failed(var failure) -> of(failure);
    };
  }

  static CountedOutcome of(Failure failure) {
    return switch (failure.kind()) {
      case PERMANENT -> FAILED_PERMANENTLY;
      case RETRYABLE -> FAILED_RETRYABLE;
    };
  }
}
