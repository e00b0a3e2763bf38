package contactsheet.benchmark.report;

import contactsheet.benchmark.result.Metric;
import contactsheet.benchmark.result.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// `docs/performance.md`, `docs/cost.md`, and the summary in the README. The texts are written by
/// hand. The figures are between markers, and like the charts they are made from the samples in
/// `docs/performance`.
public final class PerformanceDocument {
  private static final Pattern SECTION =
      Pattern.compile("(<!-- figures: (\\S+) -->\n).*?(<!-- end of figures -->)", Pattern.DOTALL);

  private static final String ENDING = ".json";

  private final List<Path> documents;
  private final Path samples;
  private final Path pieces;
  private final Prices prices;

  /// @param repository the checkout
  public PerformanceDocument(Path repository) throws IOException {
    documents =
        Stream.of("docs/performance.md", "docs/cost.md", "README.md")
            .map(repository::resolve)
            .toList();
    samples = repository.resolve("docs/performance");
    pieces = samples.resolve("pieces/jmh.json");
    prices = Prices.read(repository.resolve("benchmarks/prices.json"));
  }

  /// Takes over the last measurements.
  ///
  /// @param results the folder of their samples, beside JMH's file
  public void take(Path results) throws IOException {
    for (var measured : read(results).values()) {
      measured.write(samples);
    }
    var jmh = results.resolveSibling("pieces.json");
    if (Files.exists(jmh)) {
      Pieces.ofJmh(jmh).write(pieces);
    }
  }

  /// Writes figures and charts.
  public void write() throws IOException {
    for (var file : files().entrySet()) {
      Files.writeString(file.getKey(), file.getValue());
    }
  }

  /// Returns the documents and the charts with these figures.
  public Map<Path, String> files() throws IOException {
    var measured = read(samples);
    var sections =
        new Sections(measured, Files.exists(pieces) ? Pieces.read(pieces) : null, prices);
    var files = new LinkedHashMap<Path, String>();
    for (var document : documents) {
      files.put(document, withFigures(Files.readString(document), sections));
    }
    measured.forEach(
        (name, results) ->
            chart(results).ifPresent(svg -> files.put(samples.resolve(name + ".svg"), svg)));
    return files;
  }

  private static String withFigures(String text, Sections sections) {
    return SECTION
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) + sections.text(found.group(2)) + found.group(3)));
  }

  private static Optional<String> chart(Results results) {
    if (Set.of("lambda", "scans").contains(results.measurement())) {
      return Optional.empty();
    }
    var conditions =
        (results.cores().equals("all") ? "" : ", cores: " + results.cores())
            + (results.objects().equals("jpg") ? ", pictures" : "");
    var chart =
        switch (results.measurement()) {
          case "coldstart" -> BarChart.of("Cold start" + conditions, Metric.COLD_MILLIS, results);
          case "evicted" ->
              BarChart.of(
                  "Cold start, package on the disk" + conditions, Metric.COLD_MILLIS, results);
          case "warm" ->
              BarChart.of("Warm, an event of one record" + conditions, Metric.P50_MILLIS, results);
          case "batch" ->
              BarChart.of(
                  "Warm, an event of 100 records" + conditions, Metric.BATCH_MILLIS, results);
          case "firstbatch" ->
              BarChart.of(
                  "Cold, an event of 100 records" + conditions, Metric.COLD_MILLIS, results);
          default -> throw new IllegalArgumentException("no chart of " + results.measurement());
        };
    return Optional.of(chart.svg());
  }

  private static Map<String, Results> read(Path folder) throws IOException {
    var all = new TreeMap<String, Results>();
    if (Files.isDirectory(folder)) {
      try (var files = Files.list(folder)) {
        for (var file : files.filter(each -> each.toString().endsWith(ENDING)).toList()) {
          all.put(file.getFileName().toString().replace(ENDING, ""), Results.read(file));
        }
      }
    }
    return all;
  }
}
