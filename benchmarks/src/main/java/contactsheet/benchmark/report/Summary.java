package contactsheet.benchmark.report;

import contactsheet.benchmark.result.ComparisonTable;
import contactsheet.benchmark.result.Metric;
import contactsheet.benchmark.result.Results;
import java.util.ArrayList;
import java.util.List;

/// A table with one line for each subject, for the README.
record Summary(Results cold, Results warm, Results batch) {
  String markdown() {
    var cells = new ArrayList<List<String>>();
    cells.add(List.of("", "cold start", "an event, warm", "100 records, warm"));
    for (var subject : cold.subjects()) {
      cells.add(
          List.of(
              subject.title(),
              time(subject.name(), cold, Metric.COLD_MILLIS),
              time(subject.name(), warm, Metric.P50_MILLIS),
              time(subject.name(), batch, Metric.BATCH_MILLIS)));
    }
    return new ComparisonTable(cells).markdown();
  }

  private static String time(String subject, Results results, Metric metric) {
    return results.subjects().stream()
        .filter(each -> each.name().equals(subject))
        .map(
            each ->
                "%s ms (%s×)"
                    .formatted(
                        ComparisonTable.figure(each.median(metric)),
                        ComparisonTable.figure(each.ratio(metric, results.baseline()))))
        .findFirst()
        .orElse("–");
  }
}
