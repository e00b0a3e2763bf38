package contactsheet.benchmark.report;

import contactsheet.benchmark.result.ComparisonTable;
import contactsheet.benchmark.result.Metric;
import contactsheet.benchmark.result.Results;
import contactsheet.benchmark.result.Results.Measured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The sections of figures in the documentation.
///
/// @param measured the measurements by the names of their files, without the ending
/// @param pieces the results of JMH, if it ran
/// @param prices the prices for the costs
record Sections(Map<String, Results> measured, @Nullable Pieces pieces, Prices prices) {
  static final String NOTHING = "Not measured yet.\n";

  /// The subject for which the growth is computed.
  private static final String REFERENCE = "sdk";

  /// The content of a section.
  ///
  /// @throws IllegalArgumentException if there is no such section
  String text(String name) {
    return switch (name) {
      case "summary" -> new Overviews(measured).ofAll();
      case "coldstart-shapes" -> new Overviews(measured).ofColdStarts();
      case "warm-pictures" -> new Overviews(measured).ofPictures();
      case "lambda" -> lambda(LambdaTables::times);
      case "lambda-dollars" -> lambda(LambdaTables::dollars);
      case "machine" -> first().map(Sections::machine).orElse(NOTHING);
      case "sizes" -> first().map(Sections::sizes).orElse(NOTHING);
      case "cost" -> costs((tables, efforts) -> tables.perMillion(List.copyOf(efforts.values())));
      case "growth-objects" ->
          costs((tables, efforts) -> tables.byObjects(effort(REFERENCE, efforts)));
      case "growth-rate" -> costs((tables, efforts) -> tables.byRate(effort(REFERENCE, efforts)));
      case "pieces" -> pieces == null ? NOTHING : pieces.markdown();
      default -> comparison(name);
    };
  }

  /// The measurements without a network.
  private String lambda(Function<LambdaTables, ComparisonTable> table) {
    var shapes =
        measured.values().stream()
            .filter(results -> results.fileName().matches("lambda-\\d+-MB\\.json"))
            .toList();
    return shapes.isEmpty() ? NOTHING : table.apply(new LambdaTables(shapes, prices)).markdown();
  }

  private interface Costs {
    String of(CostTables tables, SequencedMap<String, Effort> efforts);
  }

  private static Effort effort(String subject, Map<String, Effort> efforts) {
    return Objects.requireNonNull(efforts.get(subject), subject);
  }

  private Optional<Results> first() {
    return Optional.ofNullable(measured.get("coldstart"));
  }

  private String comparison(String name) {
    var results = measured.get(name);
    if (results == null) {
      return NOTHING;
    }
    if ("scans".equals(results.measurement())) {
      return ComparisonTable.of(results).markdown()
          + "\nMedians; rounds: %d; %s.\n".formatted(results.rounds(), results.machine().date());
    }
    return ComparisonTable.of(results).markdown()
        + ("batch".equals(results.measurement()) ? ideal(results) : "")
        + "\n%d rounds, %s. In brackets: the median of the ratios to the first line, each within one round%s.\n"
            .formatted(
                results.rounds(),
                results.machine().date(),
                results.subject(Results.FLOOR).isEmpty() ? "" : "; then of those to the floor");
  }

  /// The subjects without the floor, which is no function that anybody deploys.
  private static Stream<Measured> deployed(Results results) {
    return results.subjects().stream().filter(subject -> !subject.name().equals(Results.FLOOR));
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
    %s| load before it began | %s |
    """
        .formatted(
            machine.date(),
            machine.processor(),
            machine.cores(),
            machine.system(),
            machine.java(),
            machine.boto3(),
            machine.node() == null ? "" : "| Node.js | " + machine.node() + " |\n",
            machine.load());
  }

  private static String sizes(Results results) {
    var head = List.of("package", "zipped, MB", "unpacked, MB");
    var rows = deployed(results).map(Sections::sizes);
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
    var efforts = new LinkedHashMap<String, Effort>();
    deployed(cold)
        .map(Measured::name)
        .forEach(
            name ->
                Effort.of(name, cold, warm, batch).ifPresent(effort -> efforts.put(name, effort)));
    return costs.of(new CostTables(new CostModel(prices)), efforts);
  }
}
