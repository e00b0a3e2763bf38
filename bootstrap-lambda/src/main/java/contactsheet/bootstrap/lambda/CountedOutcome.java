package contactsheet.bootstrap.lambda;

import contactsheet.application.port.in.Outcome;
import contactsheet.domain.Failure;

/// What is counted of outcomes. The names are those of the metrics: alarms are set on them.
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

  static CountedOutcome of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Recorded() -> RECORDED;
      case Outcome.Removed() -> REMOVED;
      case Outcome.Superseded() -> SUPERSEDED;
      case Outcome.Duplicate() -> DUPLICATE;
      case Outcome.Skipped(_) -> SKIPPED;
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
