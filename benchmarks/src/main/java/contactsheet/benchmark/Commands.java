package contactsheet.benchmark;

import static contactsheet.benchmark.Measurement.BATCH;
import static contactsheet.benchmark.Measurement.COLDSTART;
import static contactsheet.benchmark.Measurement.EVICTED;
import static contactsheet.benchmark.Measurement.FIRSTBATCH;
import static contactsheet.benchmark.Measurement.WARM;

import contactsheet.benchmark.pieces.HotPieces;
import contactsheet.benchmark.report.PerformanceDocument;
import contactsheet.benchmark.subject.Cores;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The commands of `benchmarks/run`.
@Command(
    name = "benchmarks/run",
    description =
        "Measures the packages beside the Python function that they replace. Each measurement"
            + " prints a table, and writes its samples to benchmarks/target/results.",
    mixinStandardHelpOptions = true)
final class Commands {
  private final Path repository;

  /// @param repository the checkout
  Commands(Path repository) {
    this.repository = repository;
  }

  @Command(description = "From the start of a process to its first answer.")
  void coldstart(@Mixin Options options) throws Exception {
    measure(COLDSTART, options);
  }

  @Command(description = "The same with a package whose files are read from the disk.")
  void evicted(@Mixin Options options) throws Exception {
    measure(EVICTED, options);
  }

  @Command(description = "Events of one record, one after the other.")
  void warm(@Mixin Options options) throws Exception {
    measure(WARM, options);
  }

  @Command(description = "An event of 100 records, 20 ms for each answer of S3 and DynamoDB.")
  void batch(@Mixin Options options) throws Exception {
    measure(BATCH, options);
  }

  @Command(description = "An event of 100 records as a process's first one.")
  void firstbatch(@Mixin Options options) throws Exception {
    measure(FIRSTBATCH, options);
  }

  @Command(description = "All of these, cold starts on one core and on half a core, and pictures.")
  void all(@Mixin Options options) throws Exception {
    try (var session = new Session(repository, options)) {
      session.measure(COLDSTART, Cores.ALL, options.objects);
      session.measure(COLDSTART, Cores.ONE, options.objects);
      session.measure(COLDSTART, Cores.HALF, options.objects);
      session.measure(EVICTED, Cores.ALL, options.objects);
      session.measure(WARM, Cores.ALL, options.objects);
      session.measure(BATCH, Cores.ALL, options.objects);
      session.measure(FIRSTBATCH, Cores.ALL, options.objects);
      session.measure(COLDSTART, Cores.ALL, "jpg");
      session.measure(WARM, Cores.ALL, "jpg");
    }
  }

  @Command(
      description =
          "Writes the figures and charts of what was measured last to docs/performance.md and"
              + " README.md.")
  void document() throws IOException {
    var document = new PerformanceDocument(repository);
    document.take(repository.resolve("benchmarks/target/results"));
    document.write();
  }

  @Command(description = "Hot pieces of the function, by JMH.")
  void pieces() throws Exception {
    HotPieces.run(repository.resolve("benchmarks/target"));
  }

  private void measure(Measurement measurement, Options options) throws Exception {
    try (var session = new Session(repository, options)) {
      session.measure(measurement, options.cores, options.objects);
    }
  }
}
