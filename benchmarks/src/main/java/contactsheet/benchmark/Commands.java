package contactsheet.benchmark;

import static contactsheet.benchmark.Measurement.BATCH;
import static contactsheet.benchmark.Measurement.COLDSTART;
import static contactsheet.benchmark.Measurement.EVICTED;
import static contactsheet.benchmark.Measurement.FIRSTBATCH;
import static contactsheet.benchmark.Measurement.WARM;

import contactsheet.benchmark.pieces.HotPieces;
import contactsheet.benchmark.report.LambdaTables;
import contactsheet.benchmark.report.PerformanceDocument;
import contactsheet.benchmark.report.Prices;
import contactsheet.benchmark.result.Results;
import contactsheet.benchmark.subject.Cores;
import contactsheet.benchmark.subject.Quota;
import contactsheet.local.backend.Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The commands of `benchmarks/run`.
@Command(
    name = "benchmarks/run",
    description =
        "Measures the packages beside the Python function that they replace. Each measurement"
            + " prints a table, and writes its samples to benchmarks/target/results.",
    mixinStandardHelpOptions = true)
final class Commands {
  private static final String PRICES = "benchmarks/prices.json";

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
      session.measure(COLDSTART, Cores.ALL, "jpg");
      session.measure(WARM, Cores.ALL, "jpg");
      // Last, because a function that is cold may give a hundred records up on a busy machine.
      session.measure(FIRSTBATCH, Cores.ALL, options.objects);
    }
  }

  @Command(
      description =
          "Starts as Lambda makes them: two cores until the first event, then the share of one that"
              + " belongs to the function's memory.")
  void lambda(
      @Mixin Options options,
      @Option(
              names = "--memory",
              split = ",",
              paramLabel = "<MB>",
              defaultValue = "128,256,512,1024,1769",
              description = "Of the function (default: ${DEFAULT-VALUE}).")
          List<Integer> memory)
      throws Exception {
    var results = new ArrayList<Results>();
    try (var session = new Session(repository, options);
        var quota = Quota.ofThisMachine()) {
      for (var megabytes : memory) {
        results.add(session.measureAsLambda(megabytes, quota));
      }
      var tables = new LambdaTables(results, Prices.read(repository.resolve(PRICES)));
      System.out.println("The share of a core by " + quota.means() + ".");
      System.out.println(tables.times().text() + "\n" + tables.dollars().text());
    }
  }

  @Command(
      description = "Backfills and audits of a bucket over HTTP, by the number of objects at once.")
  void scans(
      @Option(
              names = "--rounds",
              paramLabel = "<n>",
              defaultValue = "" + Scans.ROUNDS,
              description = "How often each is measured (default: ${DEFAULT-VALUE}).")
          int rounds,
      @Option(
              names = "--objects",
              paramLabel = "<n>",
              defaultValue = "10000",
              description = "In the bucket (default: ${DEFAULT-VALUE}).")
          int objects,
      @Option(
              names = "--network-millis",
              paramLabel = "<n>",
              defaultValue = "0",
              description = "A round trip to S3 and DynamoDB (default: none).")
          int network)
      throws Exception {
    var target = Files.createDirectories(repository.resolve("benchmarks/target"));
    var folder = Files.createTempDirectory(target, "run-");
    try (var backend = new Backend(folder, Duration.ofMillis(network))) {
      var warmUp = Scans.install(repository, folder, backend, objects / 10);
      warmUp.sample(warmUp.subjects().getLast());
      var scans = new Scans(backend, folder, objects);
      new Rounds(Scans.NAME, "all", "bin", network, 0, rounds, Scans.TITLES, System.out)
          .report(scans::sample, scans.subjects(), target.resolve("results"));
    }
  }

  @Command(
      description =
          "Writes the figures and charts of what was measured last to docs/performance.md,"
              + " docs/cost.md and README.md.")
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
