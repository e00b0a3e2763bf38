package contactsheet.benchmark.aws;

import contactsheet.benchmark.report.Prices;
import java.util.Locale;

/// The highest possible cost of a number of invocations: each takes as long as it may, starts anew,
/// and makes a request to S3 and a write and a read in DynamoDB, of which each counts as the
// dearest.
record CostLimit(int invocations, int megabytes, Prices prices) {
  /// After that Lambda ends an invocation.
  static final int TIMEOUT_SECONDS = 20;

  /// After that Lambda ends a start.
  private static final int START_SECONDS = 10;

  private static final int WRITES = 4;

  double dollars() {
    var gigabyteSeconds =
        (double) invocations * (TIMEOUT_SECONDS + START_SECONDS) * megabytes / 1024;
    var million =
        prices.lambdaMillionRequests().dollars()
            + prices.s3MillionHeads().dollars() * WRITES
            + prices.dynamoDbMillionWrites().dollars() * WRITES;
    return gigabyteSeconds * prices.lambdaGigabyteSecond().dollars() + invocations * million / 1e6;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,d invocations, which cost at most $%.2f: each as long as Lambda lets it run (%s, %s).",
        invocations,
        Math.ceil(dollars() * 100) / 100,
        prices.lambdaGigabyteSecond().source(),
        prices.asOf());
  }
}
