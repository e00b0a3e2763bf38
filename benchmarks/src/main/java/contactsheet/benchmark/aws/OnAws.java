package contactsheet.benchmark.aws;

import contactsheet.benchmark.aws.AwsFunctions.AwsFunction;
import contactsheet.benchmark.report.LambdaTables;
import contactsheet.benchmark.report.Prices;
import contactsheet.benchmark.result.ComparisonTable;
import contactsheet.benchmark.result.Machine;
import contactsheet.benchmark.result.Metric;
import contactsheet.benchmark.result.Results;
import contactsheet.benchmark.result.Results.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The command `benchmarks/on-aws`.
@Command(
    name = "on-aws",
    mixinStandardHelpOptions = true,
    description =
        "Deploys the packages into your account with the aws command, invokes each cold, as a new"
            + " version, and warm, prints what Lambda reports, and removes everything.")
public final class OnAws implements Callable<Integer> {
  private static final int FAILED = 1;
  private static final int REFUSED = 2;

  @Option(names = "--yes", description = "Yes, AWS may be used, and what that costs be spent.")
  private boolean yes;

  @Option(
      names = "--at-most",
      paramLabel = "<USD>",
      description = "Begin nothing that can cost more dollars than this.")
  private double atMost;

  @Option(
      names = "--rounds",
      paramLabel = "<n>",
      description = "Cold starts of each function (default: ${DEFAULT-VALUE}).")
  private int rounds = 10;

  @Option(
      names = "--events",
      paramLabel = "<n>",
      description = "Warm events after each cold start (default: ${DEFAULT-VALUE}).")
  private int events = 20;

  @Option(
      names = "--memory",
      paramLabel = "<MB>",
      description = "Of the functions (default: ${DEFAULT-VALUE}).")
  private int megabytes = 512;

  @Option(
      names = "--pause-millis",
      hidden = true,
      description = "Before a role that is new is tried again.")
  private long pause = 3_000;

  private final Path repository;

  /// @param repository the checkout
  public OnAws(Path repository) {
    this.repository = repository;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    var prices = Prices.read(repository.resolve("benchmarks/prices.json"));
    var functions = AwsFunctions.all(repository);
    var limit = new CostLimit(functions.size() * rounds * (1 + events), megabytes, prices);
    System.out.println(limit);
    if (!yes || limit.dollars() > atMost) {
      System.err.println(
          "on-aws: AWS is used, and costs money, only with --yes and with --at-most a sum that this"
              + " does not exceed.");
      return REFUSED;
    }
    for (var function : functions) {
      if (!Files.exists(function.code())) {
        System.err.println("on-aws: there is no " + function.code() + ": build it first");
        return REFUSED;
      }
    }
    try {
      print(measure(functions), prices);
      return 0;
    } catch (IOException e) {
      tell(e);
      return FAILED;
    }
  }

  private void print(List<Measured> measured, Prices prices) throws IOException {
    var label = Results.lambdaLabel(megabytes);
    var results = new Results(Machine.here(), "aws", label, "bin", null, rounds, measured);
    var tables = new LambdaTables(List.of(results), prices);
    System.out.println(ComparisonTable.of(results).text());
    System.out.println(tables.times().text() + "\n" + tables.dollars().text());
  }

  private List<Measured> measure(List<AwsFunction> functions)
      throws IOException, InterruptedException {
    var name =
        "contactsheet-benchmark-"
            + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    System.out.println("Stack and functions are named " + name + ".");
    var folder = Files.createTempDirectory(name);
    try (var made = new Deployment(new AwsCommand(), name, folder, Duration.ofMillis(pause))) {
      // Ctrl-C ends the process without what stands behind a try.
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(made)));
      made.make(repository.resolve("benchmarks/src/main/resources/on-aws.yaml"));
      var names = new LinkedHashMap<AwsFunction, String>();
      for (var function : functions) {
        names.put(function, made.create(function, megabytes, CostLimit.TIMEOUT_SECONDS));
      }
      var versions = made.versions();
      var samples = new LinkedHashMap<AwsFunction, Map<Metric, List<Double>>>();
      for (var round = 1; round <= rounds; round++) {
        System.out.printf("round %d of %d%n", round, rounds);
        for (var function : names.entrySet()) {
          var all = samples.computeIfAbsent(function.getKey(), _ -> new EnumMap<>(Metric.class));
          versions
              .sample(function.getValue(), round, events)
              .forEach((metric, it) -> all.computeIfAbsent(metric, _ -> new ArrayList<>()).add(it));
        }
      }
      return samples.entrySet().stream()
          .map(it -> new Measured(it.getKey().name(), it.getKey().title(), 0, 0, it.getValue()))
          .toList();
    }
  }

  private static void remove(Deployment made) {
    try {
      made.close();
    } catch (IOException e) {
      tell(e);
    }
  }

  /// The failure, and what could not be removed after it.
  private static void tell(IOException problem) {
    System.err.println("on-aws: " + problem.getMessage());
    for (var left : problem.getSuppressed()) {
      System.err.println("on-aws: " + left.getMessage());
    }
  }
}
