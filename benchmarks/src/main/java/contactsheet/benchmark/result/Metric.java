package contactsheet.benchmark.result;

/// The metrics of a function. One whose name ends in `_EVENT` is the mean of the events of one
/// round.
public enum Metric {
  /// From the start of the process to the answer to its first event.
  COLD_MILLIS("cold start", "ms"),
  /// Processor time until then.
  COLD_CPU_MILLIS("CPU", "ms"),
  /// How long an event was with the function: the middle one of a round.
  P50_MILLIS("p50", "ms"),
  /// How long an event was with the function: of a hundred, the last but one.
  P99_MILLIS("p99", "ms"),
  /// Processor time.
  CPU_MILLIS_EVENT("CPU per event", "ms"),
  /// How long an event of a hundred records was with the function.
  BATCH_MILLIS("100 records", "ms"),
  /// Processor time of such an event.
  BATCH_CPU_MILLIS("CPU", "ms"),
  /// The most memory that the process ever held.
  PEAK_MEGABYTES("peak memory", "MB"),
  /// The size of the function's log, which Lambda stores.
  LOG_BYTES_EVENT("log per event", "B"),
  /// The requests to S3 and DynamoDB together.
  REQUESTS_OBJECT("requests", "per object"),
  /// A row, as DynamoDB counts its size.
  ROW_BYTES("row", "B");

  private final String title;
  private final String unit;

  Metric(String title, String unit) {
    this.title = title;
    this.unit = unit;
  }

  /// For the head of a column.
  public String title() {
    return title + (unit.startsWith("per") ? " " : ", ") + unit;
  }
}
