package contactsheet.benchmark.report;

import contactsheet.benchmark.result.ComparisonTable;
import contactsheet.benchmark.result.Metric;
import contactsheet.benchmark.result.Results;
import contactsheet.benchmark.result.Results.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The sections of figures in the documentation.
///
/// @param measured the measurements by the names of their files, without the ending
/// @param pieces JMH's results, if it ran
/// @param prices for the costs
record Sections(Map<String, Results> measured, @Nullable Pieces pieces, Prices prices) {
  private static final String NOTHING = "Not measured yet.\n";

  /// The content of a section.
  ///
  /// @throws IllegalArgumentException if there is no such section
  String text(String name) {
    return switch (name) {
      case "summary" -> summary();
      case "machine" -> first().map(Sections::machine).orElse(NOTHING);
      case "sizes" -> first().map(Sections::sizes).orElse(NOTHING);
      case "cost" -> costs((tables, efforts) -> tables.perMillion(efforts));
      case "growth-objects" -> costs((tables, efforts) -> tables.byObjects(efforts.get(1)));
      case "growth-rate" -> costs((tables, efforts) -> tables.byRate(efforts.get(1)));
      case "prices" -> priceList();
      case "pieces" -> pieces == null ? NOTHING : pieces.markdown();
      default -> comparison(name);
    };
  }

  private String summary() {
    var cold = measured.get("coldstart");
    var warm = measured.get("warm");
    var batch = measured.get("batch");
    return cold == null || warm == null || batch == null
        ? NOTHING
        : new Summary(cold, warm, batch).markdown();
  }

  private interface Costs {
    String of(CostTables tables, List<Effort> efforts);
  }

  private Optional<Results> first() {
    return Optional.ofNullable(measured.get("coldstart"));
  }

  private String comparison(String name) {
    var results = measured.get(name);
    if (results == null) {
      return NOTHING;
    }
    return ComparisonTable.of(results).markdown()
        + ("batch".equals(results.measurement()) ? ideal(results) : "")
        + "\n%d rounds, %s. `×` is the median of the ratios to the first line, each within one round.\n"
            .formatted(results.rounds(), results.machine().date());
  }

  /// Compares with the ideal: each record waits for two answers, all records at once.
  private static String ideal(Results results) {
    return results.subjects().stream()
        .map(
            subject -> {
              var times = subject.median(Metric.BATCH_MILLIS) / Effort.WAIT_MILLIS;
              return subject.title() + " " + ComparisonTable.figure(times) + "×";
            })
        .collect(Collectors.joining("; ", "\nBeside the ideal of two round trips: ", ".\n"));
  }

  private static String machine(Results results) {
    var machine = results.machine();
    return """
    | | |
    | --- | --- |
    | measured on | %s |
    | processor | %s, %d cores |
    | system | %s |
    | Java | %s |
    | boto3 | %s |
    | load before it began | %s |
    """
        .formatted(
            machine.date(),
            machine.processor(),
            machine.cores(),
            machine.system(),
            machine.java(),
            machine.boto3(),
            machine.load());
  }

  private static String sizes(Results results) {
    var head = List.of("package", "zipped, MB", "unpacked, MB");
    var rows = results.subjects().stream().map(Sections::sizes);
    return new ComparisonTable(Stream.concat(Stream.of(head), rows).toList()).markdown();
  }

  private static List<String> sizes(Measured subject) {
    return List.of(
        subject.title(),
        ComparisonTable.figure(subject.zippedBytes() / 1e6),
        ComparisonTable.figure(subject.unpackedBytes() / 1e6));
  }

  private String costs(Costs costs) {
    var cold = measured.get("coldstart");
    var warm = measured.get("warm");
    var batch = measured.get("batch");
    if (cold == null || warm == null || batch == null) {
      return NOTHING;
    }
    var efforts = new ArrayList<Effort>();
    for (var subject : cold.subjects()) {
      Effort.of(subject.name(), cold, warm, batch).ifPresent(efforts::add);
    }
    return costs.of(new CostTables(new CostModel(prices)), efforts);
  }

  private String priceList() {
    var cells = new ArrayList<List<String>>();
    cells.add(List.of("price", "dollars"));
    Stream.of(
            prices.lambdaGigabyteSecond(),
            prices.lambdaMillionRequests(),
            prices.s3MillionHeads(),
            prices.dynamoDbMillionWrites(),
            prices.dynamoDbGigabyteMonth(),
            prices.sqsMillionRequests(),
            prices.snsMillionPublishes(),
            prices.eventBridgeMillionEvents(),
            prices.logsGigabyte())
        .forEach(price -> cells.add(List.of(price.source(), String.valueOf(price.dollars()))));
    return new ComparisonTable(cells).markdown();
  }
}
