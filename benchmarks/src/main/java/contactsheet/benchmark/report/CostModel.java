package contactsheet.benchmark.report;

/// The cost of a million objects in dollars: Lambda's time and requests, the trigger, one request
/// to S3, one row, and the log. Storage, data transfer, free tiers, and costs that do not grow with
/// the objects, such as the metrics, are left out.
///
/// @param prices the prices, with their date
record CostModel(Prices prices) {
  /// With this much memory a function has a whole core, with less a share of it [Lambda Developer
  /// Guide, Configure Lambda function memory].
  private static final double MEGABYTES_OF_A_CORE = 1769;

  private static final double MILLION = 1e6;

  /// How long an event takes, as it is billed: whole milliseconds, and the share of those that were
  /// cold. Work and waiting are added up, though a function that handles many records at once does
  /// one while it does the other: so it may cost less.
  double billedMillis(Effort effort, int records, int megabytes) {
    var share = Math.min(1, megabytes / MEGABYTES_OF_A_CORE);
    var assumed = prices.assumed();
    var wait = effort.waitMillis(records, assumed.s3Millis() + assumed.dynamoDbMillis());
    var warm = Math.ceil(effort.cpuMillis(records) / share + wait);
    var cold = effort.coldCpuMillis() / share;
    return warm + assumed.coldStartsInAHundredInvocations() / 100 * cold;
  }

  double dollarsPerMillion(Effort effort, Trigger trigger, int megabytes) {
    var invocations = MILLION / trigger.records();
    var seconds = invocations * billedMillis(effort, trigger.records(), megabytes) / 1000;
    var lambda =
        seconds * megabytes / 1024 * prices.lambdaGigabyteSecond().dollars()
            + invocations / MILLION * prices.lambdaMillionRequests().dollars();
    var log = invocations * effort.logBytes() / 1e9 * prices.logsGigabyte().dollars();
    return lambda
        + log
        + trigger.dollarsPerMillion(prices)
        + prices.s3MillionHeads().dollars()
        + writeUnits(effort.rowBytes()) * prices.dynamoDbMillionWrites().dollars();
  }

  /// DynamoDB counts writes in whole kilobytes.
  static double writeUnits(double rowBytes) {
    return Math.max(1, Math.ceil(rowBytes / 1024));
  }
}
