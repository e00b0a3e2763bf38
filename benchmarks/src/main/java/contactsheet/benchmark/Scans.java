package contactsheet.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import contactsheet.benchmark.result.Metric;
import contactsheet.benchmark.subject.CpuClock;
import contactsheet.benchmark.subject.Subject;
import contactsheet.local.backend.Backend;
import contactsheet.local.backend.ScannedBucket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Scans of a bucket by `./contactsheet`: a backfill of an empty table, an audit of that table, and
/// a deep one. A rate counts from a scan's first request to its last; the processor time includes
/// the command's start.
///
/// @param backend the backend that answers the requests
/// @param folder the folder where the command is installed, without its sources
/// @param objects the number of objects in the bucket
record Scans(Backend backend, Path folder, int objects) {
  static final String NAME = "scans";

  /// How often each is measured where nothing else is asked for.
  static final int ROUNDS = 2;

  private static final List<Integer> AT_ONCE = List.of(1, 4, 16, 64, 256);

  /// The subjects' titles by their names.
  static final Map<String, String> TITLES =
      AT_ONCE.stream().collect(Collectors.toMap(String::valueOf, it -> it + " at once"));

  private static final String PROGRAM = "bootstrap-cli/target/contactsheet";

  static Scans install(Path repository, Path folder, Backend backend, int objects)
      throws IOException {
    Files.copy(
        repository.resolve("contactsheet"),
        folder.resolve("contactsheet"),
        StandardCopyOption.COPY_ATTRIBUTES);
    Files.createDirectories(folder.resolve(PROGRAM).getParent());
    Files.createSymbolicLink(folder.resolve(PROGRAM), repository.resolve(PROGRAM));
    return new Scans(backend, folder, objects);
  }

  /// The numbers of objects at once, each a subject.
  List<Subject> subjects() {
    var nothing = new Subject.PackageSize(0, 0);
    return AT_ONCE.stream()
        .map(atOnce -> new Subject("" + atOnce, folder, command("" + atOnce), Map.of(), nothing))
        .toList();
  }

  private List<String> command(String atOnce) {
    var command = new ArrayList<>(List.of(folder.resolve("contactsheet").toString()));
    command.addAll(List.of("--concurrency", atOnce, "--table-name", "images"));
    command.addAll(List.of("--listing-index", "by_bucket", "--listing-shards", "4", "s3://photos"));
    return command;
  }

  /// Makes the three scans once.
  ///
  /// @throws IOException if one of them fails or leaves objects out, so that it cannot be compared
  Map<Metric, Double> sample(Subject subject) throws IOException, InterruptedException {
    var bucket = new ScannedBucket(objects);
    backend.scanned(bucket);
    var samples = new EnumMap<Metric, Double>(Metric.class);
    scan(subject, List.of("backfill"), Metric.BACKFILL_RATE, Metric.BACKFILL_CPU, samples);
    if (bucket.rows() != objects) {
      throw new IOException("a backfill wrote " + bucket.rows() + " of " + objects + " rows");
    }
    scan(subject, List.of("audit"), Metric.AUDIT_RATE, Metric.AUDIT_CPU, samples);
    scan(subject, List.of("audit", "--deep"), Metric.DEEP_RATE, Metric.DEEP_CPU, samples);
    return samples;
  }

  private void scan(
      Subject subject, List<String> scan, Metric rate, Metric cpu, Map<Metric, Double> samples)
      throws IOException, InterruptedException {
    backend.takeRequests();
    var before = CpuClock.millisOfChildren();
    run(subject, scan);
    samples.put(cpu, (CpuClock.millisOfChildren() - before) / objects);
    samples.put(rate, objects / (backend.takeRequests().span().toNanos() / 1e9));
  }

  /// The command comes before the options of all three.
  private void run(Subject subject, List<String> scan) throws IOException, InterruptedException {
    var line = new ArrayList<>(subject.command());
    line.addAll(1, scan);
    var log = folder.resolve("scan.log");
    var builder = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
    var variables = new HashMap<>(backend.environment());
    variables.put("JAVA_HOME", System.getProperty("java.home"));
    variables.put("JDK_JAVA_OPTIONS", "-Djavax.net.ssl.trustStore=" + backend.roots().javaStore());
    builder.environment().putAll(variables);
    var exitCode = builder.redirectOutput(log.toFile()).start().waitFor();
    if (exitCode != 0) {
      throw new IOException(scan + " ended with " + exitCode + ": " + Files.readString(log, UTF_8));
    }
  }
}
