package contactsheet.benchmark.report;

import contactsheet.benchmark.result.ComparisonTable;
import contactsheet.benchmark.result.Metric;
import contactsheet.benchmark.result.Results;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A bar for each subject, as SVG: readable on a light and on a dark page.
///
/// @param title the title above the bars
/// @param bars the bars, from top to bottom
record BarChart(String title, List<Bar> bars) {
  private static final int WIDTH = 760;
  private static final int LABELS = 270;
  private static final int BAR = 22;
  private static final int STEP = 32;
  private static final int TOP = 44;

  /// @param label the label of the subject
  /// @param value the median, in milliseconds
  /// @param note the text behind the bar
  /// @param colour the colour of the bar: other people's functions are grey, the floor is green
  record Bar(String label, double value, String note, String colour) {}

  /// The medians of a metric, with the ratio to the baseline.
  static BarChart of(String title, Metric metric, Results results) {
    var bars =
        results.subjects().stream()
            .map(
                subject -> {
                  var median = subject.median(metric);
                  var note = ComparisonTable.figure(median) + " ms";
                  var ratio = ComparisonTable.figure(subject.ratio(metric, results.baseline()));
                  var first = subject.equals(results.baseline());
                  return new Bar(
                      subject.title(),
                      median,
                      first ? note : note + "  (" + ratio + "×)",
                      colour(subject.name()));
                })
            .toList();
    return new BarChart(title, bars);
  }

  private static String colour(String subject) {
    return switch (subject) {
      case "python", "python-client", "node" -> "#8c959f";
      case Results.FLOOR -> "#2da44e";
      default -> "#2f81f7";
    };
  }

  String svg() {
    var height = TOP + bars.size() * STEP + 8;
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13" role="img">
    <style>text { fill: #24292f } @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } }</style>
    <text x="8" y="24" font-size="15" font-weight="bold">%s</text>
    %s
    </svg>
    """
        .formatted(
            WIDTH,
            height,
            escaped(title),
            IntStream.range(0, bars.size()).mapToObj(this::row).collect(Collectors.joining("\n")));
  }

  private String row(int index) {
    var bar = bars.get(index);
    var most = bars.stream().mapToDouble(Bar::value).max().orElse(1);
    var length = bar.value() / most * (WIDTH - LABELS - 150);
    var y = TOP + index * STEP;
    return String.format(
        Locale.ROOT,
        """
        <text x="%d" y="%d" text-anchor="end">%s</text>
        <rect x="%d" y="%d" width="%.1f" height="%d" rx="2" fill="%s"/>
        <text x="%.1f" y="%d">%s</text>\
        """,
        LABELS - 10,
        y + 16,
        escaped(bar.label()),
        LABELS,
        y,
        length,
        BAR,
        bar.colour(),
        LABELS + length + 8,
        y + 16,
        escaped(bar.note()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
