package contactsheet.benchmark.result;

import contactsheet.benchmark.result.Results.Measured;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The medians of a measurement, and how many times the baseline's they are.
///
/// @param cells rows of the same length, the head first
public record ComparisonTable(List<List<String>> cells) {
  /// The table of a measurement.
  public static ComparisonTable of(Results results) {
    var metrics =
        Stream.of(Metric.values()).filter(metric -> results.baseline().has(metric)).toList();
    var cells = new ArrayList<List<String>>();
    var head = new ArrayList<>(List.of("subject"));
    metrics.forEach(metric -> Collections.addAll(head, metric.title(), "×"));
    cells.add(head);
    for (var subject : results.subjects()) {
      var row = new ArrayList<>(List.of(subject.title()));
      metrics.forEach(
          metric ->
              Collections.addAll(row, median(subject, metric), ratio(subject, metric, results)));
      cells.add(row);
    }
    return new ComparisonTable(cells);
  }

  private static String median(Measured subject, Metric metric) {
    return figure(subject.median(metric));
  }

  private static String ratio(Measured subject, Metric metric, Results results) {
    return subject.equals(results.baseline())
        ? "1"
        : figure(subject.ratio(metric, results.baseline()));
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
