package contactsheet.benchmark.result;

/// The metrics of a function. One whose name ends in `_EVENT` is the mean of the events of one
/// round.
public enum Metric {
  /// From the start of the process to the answer to its first event.
  COLD_MILLIS("cold start", "ms", Comparison.WITH_THE_FLOOR),
  /// Processor time until then.
  COLD_CPU_MILLIS("CPU", "ms", Comparison.WITH_THE_FLOOR),
  /// Pages that the process touched until then and that were in memory.
  MINOR_FAULTS("faults", "minor", Comparison.NONE),
  /// Pages for which it waited for the disk.
  MAJOR_FAULTS("faults", "major", Comparison.NONE),
  /// The pages of files that it held then.
  FILE_MEGABYTES("of files", "MB", Comparison.NONE),
  /// From the start of the process to its first request for an event.
  INIT_MILLIS("init", "ms", Comparison.WITH_THE_FLOOR),
  /// From the first event to the request for the next one.
  FIRST_MILLIS("first invocation", "ms", Comparison.WITH_THE_FLOOR),
  /// The mean of what Lambda bills for an event that is not the first.
  BILLED_MILLIS_EVENT("billed per later event", "ms", Comparison.WITH_THE_FLOOR),
  /// How long an event was with the function: the middle one of a round.
  P50_MILLIS("p50", "ms", Comparison.WITH_THE_FLOOR),
  /// How long an event was with the function: of a hundred, the last but one.
  P99_MILLIS("p99", "ms", Comparison.WITH_THE_BASELINE),
  /// Processor time.
  CPU_MILLIS_EVENT("CPU per event", "ms", Comparison.WITH_THE_FLOOR),
  /// How long an event of a hundred records was with the function.
  BATCH_MILLIS("100 records", "ms", Comparison.WITH_THE_FLOOR),
  /// Processor time of such an event.
  BATCH_CPU_MILLIS("CPU", "ms", Comparison.WITH_THE_FLOOR),
  /// The most memory that the process ever held.
  PEAK_MEGABYTES("peak memory", "MB", Comparison.WITH_THE_BASELINE),
  /// The size of the function's log, which Lambda stores.
  LOG_BYTES_EVENT("log per event", "B", Comparison.NONE),
  /// The requests to S3 and DynamoDB together.
  REQUESTS_OBJECT("requests", "per object", Comparison.NONE),
  /// A row, as DynamoDB counts its size.
  ROW_BYTES("row", "B", Comparison.NONE),
  /// Objects of a scan in a second, and the command's processor time for each.
  BACKFILL_RATE("backfill", "objects/s", Comparison.NONE),
  BACKFILL_CPU("CPU", "ms/object", Comparison.NONE),
  AUDIT_RATE("audit", "objects/s", Comparison.NONE),
  AUDIT_CPU("CPU", "ms/object", Comparison.NONE),
  DEEP_RATE("audit --deep", "objects/s", Comparison.NONE),
  DEEP_CPU("CPU", "ms/object", Comparison.NONE);

  private enum Comparison {
    NONE,
    WITH_THE_BASELINE,
    /// With the baseline, and with the floor too.
    WITH_THE_FLOOR
  }

  private final String title;
  private final String unit;
  private final Comparison comparison;

  Metric(String title, String unit, Comparison comparison) {
    this.title = title;
    this.unit = unit;
    this.comparison = comparison;
  }

  /// Whether a measurement's table shows it. What is the same in all measurements is shown in one.
  boolean isShownIn(String measurement) {
    return (this != REQUESTS_OBJECT && this != ROW_BYTES) || measurement.equals("warm");
  }

  /// Whether tables show how many times the baseline's a figure is.
  boolean isCompared() {
    return comparison != Comparison.NONE;
  }

  /// Whether tables show how many times the floor's a figure is.
  boolean hasAFloor() {
    return comparison == Comparison.WITH_THE_FLOOR;
  }

  /// For the head of a column.
  public String title() {
    return title + (unit.startsWith("per") ? " " : ", ") + unit;
  }
}
