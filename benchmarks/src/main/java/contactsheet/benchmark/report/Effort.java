package contactsheet.benchmark.report;

import contactsheet.benchmark.result.Metric;
import contactsheet.benchmark.result.Results;
import contactsheet.benchmark.result.Results.Measured;
import java.util.Optional;

/// The resources that a function needs for events, from its measurements.
///
/// @param coldCpuMillis the processor time of a start and its first event, in milliseconds
/// @param cpuMillisPerEvent the processor time of an event in milliseconds, however few records
///     there are
/// @param cpuMillisPerRecord the processor time of each record, in milliseconds
/// @param atOnce how many records it handles at once: the time of a hundred records' answers one
///     after the other, divided by the measured time
/// @param rowBytes the size of a row, in bytes
/// @param logBytes the size of its log for an event, in bytes
/// @param peakMegabytes the least memory that a function needs, in MB of 1,000,000 bytes
record Effort(
    String title,
    double coldCpuMillis,
    double cpuMillisPerEvent,
    double cpuMillisPerRecord,
    double atOnce,
    double rowBytes,
    double logBytes,
    double peakMegabytes) {
  private static final int BATCH = 100;

  /// The delays of S3's and DynamoDB's answers in the batch measurement.
  static final double WAIT_MILLIS = 2 * 20;

  /// Computes the effort of a subject that was measured in all three ways.
  static Optional<Effort> of(String subject, Results cold, Results warm, Results batch) {
    return cold.subject(subject)
        .flatMap(
            start ->
                warm.subject(subject)
                    .flatMap(
                        single -> batch.subject(subject).map(many -> of(start, single, many))));
  }

  private static Effort of(Measured cold, Measured warm, Measured batch) {
    var one = warm.median(Metric.CPU_MILLIS_EVENT);
    var hundred = batch.median(Metric.BATCH_CPU_MILLIS);
    var perRecord = Math.min(one, Math.max(0, (hundred - one) / (BATCH - 1)));
    return new Effort(
        cold.title(),
        cold.median(Metric.COLD_CPU_MILLIS),
        one - perRecord,
        perRecord,
        Math.max(1, BATCH * WAIT_MILLIS / batch.median(Metric.BATCH_MILLIS)),
        warm.median(Metric.ROW_BYTES),
        warm.median(Metric.LOG_BYTES_EVENT),
        warm.median(Metric.PEAK_MEGABYTES));
  }

  double cpuMillis(int records) {
    return cpuMillisPerEvent + records * cpuMillisPerRecord;
  }

  /// How long it waits for S3 and DynamoDB.
  ///
  /// @param roundTrips the time of all round trips of one record together, in milliseconds
  double waitMillis(int records, double roundTrips) {
    return roundTrips * records / Math.min(records, atOnce);
  }
}
