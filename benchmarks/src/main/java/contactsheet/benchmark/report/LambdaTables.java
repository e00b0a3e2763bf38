package contactsheet.benchmark.report;

import contactsheet.benchmark.result.ComparisonTable;
import contactsheet.benchmark.result.Metric;
import contactsheet.benchmark.result.Results;
import contactsheet.benchmark.result.Results.Measured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The measurements in Lambda's shape, side by side by the function's memory.
public final class LambdaTables {
  private static final double MILLION = 1e6;

  private final List<Results> byMemory;
  private final Prices prices;

  /// @param measured one or more measurements, in any order
  public LambdaTables(List<Results> measured, Prices prices) {
    byMemory = measured.stream().sorted(Comparator.comparingInt(Results::megabytes)).toList();
    this.prices = prices;
  }

  /// The initialization, and the first invocation by memory.
  public ComparisonTable times() {
    var cells = new ArrayList<List<String>>();
    cells.add(head("subject", "init, ms"));
    for (var subject : byMemory.getFirst().subjects()) {
      var init = byMemory.getFirst();
      var first = byMemory.stream().map(results -> first(results, subject.name()));
      cells.add(
          Stream.concat(
                  Stream.of(
                      subject.title(), ComparisonTable.cell(init, subject, Metric.INIT_MILLIS)),
                  first)
              .toList());
    }
    return new ComparisonTable(cells);
  }

  /// What Lambda bills for a million events of one record, in dollars, by memory.
  public ComparisonTable dollars() {
    var cells = new ArrayList<List<String>>();
    cells.add(head("dollars per million"));
    for (var subject : byMemory.getFirst().subjects()) {
      var costs = byMemory.stream().map(results -> cost(results, subject.name()));
      cells.add(Stream.concat(Stream.of(subject.title()), costs).toList());
    }
    return new ComparisonTable(cells);
  }

  private List<String> head(String... first) {
    var sizes = byMemory.stream().map(results -> "%,d MB".formatted(results.megabytes()));
    return Stream.concat(Stream.of(first), sizes).toList();
  }

  private static String first(Results results, String name) {
    return results
        .subject(name)
        .filter(subject -> fits(results, subject))
        .map(subject -> ComparisonTable.cell(results, subject, Metric.FIRST_MILLIS))
        .orElse("–");
  }

  private String cost(Results results, String name) {
    return results
        .subject(name)
        .filter(subject -> fits(results, subject))
        .map(subject -> String.format(Locale.ROOT, "%.2f", dollarsPerMillion(results, subject)))
        .orElse("–");
  }

  /// Whether the process needed no more memory than the function would have.
  private static boolean fits(Results results, Measured subject) {
    return subject.median(Metric.PEAK_MEGABYTES) * 1e6 <= results.megabytes() * 1024.0 * 1024;
  }

  double dollarsPerMillion(Results results, Measured subject) {
    var cold = Math.ceil(subject.median(Metric.INIT_MILLIS) + subject.median(Metric.FIRST_MILLIS));
    var share = prices.assumed().coldStartsInAHundredInvocations() / 100;
    var millis = share * cold + (1 - share) * subject.median(Metric.BILLED_MILLIS_EVENT);
    var gigabyteSeconds = MILLION * millis / 1000 * results.megabytes() / 1024;
    return gigabyteSeconds * prices.lambdaGigabyteSecond().dollars()
        + prices.lambdaMillionRequests().dollars();
  }
}
