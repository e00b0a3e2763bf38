package contactsheet.adapter.crt;

import java.util.Set;

/// Whether a refused request is repeated. The codes are those of the AWS SDK.
enum Verdict {
  /// Repeating the request would give the same answer.
  FINAL,
  /// A passing fault: the request is repeated.
  AGAIN,
  /// The service limits requests: the request is repeated after a longer pause.
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

  /// @param code the error code that the refusal names, or empty
  static Verdict of(int status, String code) {
    if (status == 429 || THROTTLING.contains(code)) {
      return THROTTLED;
    }
    return status >= 500 || PASSING.contains(code) ? AGAIN : FINAL;
  }
}
