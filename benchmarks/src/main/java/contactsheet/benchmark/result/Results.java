package contactsheet.benchmark.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// One measurement of several subjects, as in its file.
///
/// @param measurement the name of the measurement, such as `coldstart`, `warm` or `batch`
/// @param cores the label of the function's share of the cores
/// @param objects the suffix of the objects' keys, without the dot
/// @param networkMillis the round-trip time to S3 and DynamoDB in milliseconds; none in older
///     samples
/// @param rounds how often each subject was measured, always in turn
/// @param subjects the subjects in their order; the others are compared with the first
public record Results(
    Machine machine,
    String measurement,
    String cores,
    String objects,
    @Nullable Integer networkMillis,
    int rounds,
    List<Measured> subjects) {
  /// The name of the subject that does nothing but what every subject has to do.
  public static final String FLOOR = "floor";

  private static final String MEGABYTES = "-MB";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /// One subject.
  ///
  /// @param name the short name of the subject
  /// @param title a title that says what the subject is
  /// @param zippedBytes the size of its package, in bytes
  /// @param unpackedBytes the size of its package's files, in bytes
  /// @param samples the samples by metric, one for each round
  public record Measured(
      String name,
      String title,
      long zippedBytes,
      long unpackedBytes,
      Map<Metric, List<Double>> samples) {
    /// The middle one of a metric's samples.
    public double median(Metric metric) {
      return Statistics.median(of(metric));
    }

    /// The middle one of the ratios to another subject, each within one round.
    public double ratio(Metric metric, Measured other) {
      return Statistics.medianRatio(of(metric), other.of(metric));
    }

    /// Whether it has samples of the metric.
    public boolean has(Metric metric) {
      return samples.containsKey(metric);
    }

    private List<Double> of(Metric metric) {
      return samples.getOrDefault(metric, List.of());
    }
  }

  /// Returns the subject that the others are compared with.
  public Measured baseline() {
    return subjects.getFirst();
  }

  /// The subject of that name.
  public Optional<Measured> subject(String name) {
    return subjects.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /// The label of a function's share of a core that belongs to its memory.
  public static String lambdaLabel(int megabytes) {
    return megabytes + MEGABYTES;
  }

  /// The memory of a function that was measured in Lambda's shape.
  public int megabytes() {
    return Integer.parseInt(cores.replace(MEGABYTES, ""));
  }

  /// The name of its file.
  public String fileName() {
    var scale = cores.equals("all") ? "" : "-" + cores + (cores.endsWith(MEGABYTES) ? "" : "-core");
    var network =
        networkMillis == null || networkMillis == 0 ? "" : "-" + networkMillis + "-ms-away";
    return measurement + scale + ("bin".equals(objects) ? "" : "-" + objects) + network + ".json";
  }

  /// Reads a file.
  public static Results read(Path file) throws IOException {
    return JSON.readValue(Files.readString(file), Results.class);
  }

  /// Writes its file.
  ///
  /// @param folder the folder for the file
  /// @return the file
  public Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    return Files.writeString(folder.resolve(fileName()), JSON.writeValueAsString(this) + "\n");
  }
}
