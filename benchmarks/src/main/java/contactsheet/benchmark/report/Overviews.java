package contactsheet.benchmark.report;

import contactsheet.benchmark.result.Metric;
import contactsheet.benchmark.result.Results;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tables that show several measurements side by side. A measurement that is missing has no column.
///
/// @param measured the measurements by the names of their files, without the ending
record Overviews(Map<String, Results> measured) {
  /// What a reader wants to know first.
  String ofAll() {
    return table(
        List.of(
            column("cold start", "coldstart", Metric.COLD_MILLIS),
            column("an event, warm", "warm", Metric.P50_MILLIS),
            column("100 records, warm", "batch", Metric.BATCH_MILLIS)));
  }

  /// The first event with less of a processor, of a picture, and of many records.
  String ofColdStarts() {
    return table(
        List.of(
            column("one core", "coldstart-1-core", Metric.COLD_MILLIS),
            column("half a core", "coldstart-0.5-core", Metric.COLD_MILLIS),
            column("a picture", "coldstart-jpg", Metric.COLD_MILLIS),
            column("100 records", "firstbatch", Metric.COLD_MILLIS)));
  }

  /// Warm events of pictures.
  String ofPictures() {
    return table(
        List.of(
            column("p50", "warm-jpg", Metric.P50_MILLIS),
            column("p99", "warm-jpg", Metric.P99_MILLIS),
            column("processor time", "warm-jpg", Metric.CPU_MILLIS_EVENT)));
  }

  private Optional<Summary.Column> column(String title, String measurement, Metric metric) {
    var results = measured.get(measurement);
    return results == null
        ? Optional.empty()
        : Optional.of(new Summary.Column(title, results, metric));
  }

  private static String table(List<Optional<Summary.Column>> columns) {
    var found = columns.stream().flatMap(Optional::stream).toList();
    return found.isEmpty() ? Sections.NOTHING : new Summary(found).markdown();
  }
}
