package contactsheet.benchmark.report;

import contactsheet.benchmark.result.ComparisonTable;
import contactsheet.benchmark.result.Metric;
import contactsheet.benchmark.result.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A table of one metric from each of several measurements, with a line for each subject.
///
/// @param columns one or more columns; the measurement of the first one has all subjects
record Summary(List<Column> columns) {
  /// A column.
  ///
  /// @param title the title for the head of the column
  /// @param results the measurement
  /// @param metric the metric of that measurement that the column shows
  record Column(String title, Results results, Metric metric) {
    private String of(String subject) {
      return results
          .subject(subject)
          .map(measured -> ComparisonTable.cell(results, measured, metric))
          .orElse("–");
    }
  }

  String markdown() {
    var cells = new ArrayList<List<String>>();
    cells.add(Stream.concat(Stream.of("in ms"), columns.stream().map(Column::title)).toList());
    for (var subject : columns.getFirst().results().subjects()) {
      var figures = columns.stream().map(column -> column.of(subject.name()));
      cells.add(Stream.concat(Stream.of(subject.title()), figures).toList());
    }
    return new ComparisonTable(cells).markdown();
  }
}
