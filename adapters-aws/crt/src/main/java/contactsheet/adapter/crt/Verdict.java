package contactsheet.adapter.crt;

import java.util.Set;

/// What a refusal means for asking again; the codes are those of the AWS SDK.
enum Verdict {
  /// Asking again would give the same.
  FINAL,
  /// Something went wrong that may go right.
  AGAIN,
  /// The service has too much to do.
  THROTTLED;

  private static final Set<String> PASSING =
      Set.of(
          "InternalError", "PriorRequestNotComplete", "RequestTimeout", "RequestTimeoutException");

  private static final Set<String> THROTTLING =
      Set.of(
          "BandwidthLimitExceeded",
          "ProvisionedThroughputExceededException",
          "RequestLimitExceeded",
          "RequestThrottled",
          "RequestThrottledException",
          "SlowDown",
          "ThrottledException",
          "Throttling",
          "ThrottlingException",
          "TooManyRequestsException",
          "TransactionInProgressException");

  /// @param code that the refusal names, or empty
  static Verdict of(int status, String code) {
    if (status == 429 || THROTTLING.contains(code)) {
      return THROTTLED;
    }
    return status >= 500 || PASSING.contains(code) ? AGAIN : FINAL;
  }
}
