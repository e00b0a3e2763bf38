package contactsheet.benchmark.result;

import contactsheet.benchmark.result.Results.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The medians of a measurement, and how many times the baseline's they are.
///
/// @param cells the cells, in rows of the same length, the head first
public record ComparisonTable(List<List<String>> cells) {
  /// The table of a measurement.
  public static ComparisonTable of(Results results) {
    var columns = columns(results);
    var cells = new ArrayList<List<String>>();
    cells.add(Stream.concat(Stream.of("subject"), columns.stream().map(Column::title)).toList());
    for (var subject : results.subjects()) {
      var row = columns.stream().map(column -> column.cell().apply(subject));
      cells.add(Stream.concat(Stream.of(subject.title()), row).toList());
    }
    return new ComparisonTable(cells);
  }

  private record Column(String title, Function<Measured, String> cell) {}

  private static List<Column> columns(Results results) {
    var columns = new ArrayList<Column>();
    for (var metric : Metric.values()) {
      if (results.baseline().has(metric) && metric.isShownIn(results.measurement())) {
        columns.add(new Column(metric.title(), subject -> cell(results, subject, metric)));
      }
    }
    return columns;
  }

  /// A median, and in brackets how many times the baseline's and the floor's it is, as far as the
  /// metric is compared with them and they were measured.
  public static String cell(Results results, Measured subject, Metric metric) {
    var median = figure(subject.median(metric));
    if (!metric.isCompared()) {
      return median;
    }
    var ratio = figure(subject.ratio(metric, results.baseline())) + "×";
    var beside =
        results
            .subject(Results.FLOOR)
            .filter(_ -> metric.hasAFloor())
            .map(floor -> "; " + figure(subject.ratio(metric, floor)) + "×");
    return "%s (%s%s)".formatted(median, ratio, beside.orElse(""));
  }

  /// Three digits that count.
  public static String figure(double value) {
    if (!Double.isFinite(value)) {
      return "–";
    }
    var decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  /// For a terminal.
  public String text() {
    var widths =
        IntStream.range(0, cells.getFirst().size())
            .mapToObj(column -> cells.stream().mapToInt(row -> row.get(column).length()).max())
            .map(width -> width.orElse(0))
            .toList();
    return cells.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(List<String> row, List<Integer> widths) {
    return IntStream.range(0, row.size())
        .mapToObj(
            column -> {
              var gap = " ".repeat(widths.get(column) - row.get(column).length());
              return column == 0 ? row.get(column) + gap : gap + row.get(column);
            })
        .collect(Collectors.joining("  "));
  }

  /// For a document in Markdown.
  public String markdown() {
    var rule =
        IntStream.range(0, cells.getFirst().size())
            .mapToObj(column -> column == 0 ? "---" : "---:")
            .toList();
    return Stream.concat(Stream.of(cells.getFirst(), rule), cells.stream().skip(1))
        .map(row -> row.stream().collect(Collectors.joining(" | ", "| ", " |")))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
