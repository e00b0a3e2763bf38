package contactsheet.benchmark.result;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The machine and the time of a measurement.
///
/// @param node the version of Node.js; none in samples that were taken before it was a subject
/// @param load the mean number of running processes in the minute before; if it is not well below
///     the number of cores, other programs were at work too
public record Machine(
    LocalDate date,
    String processor,
    int cores,
    String system,
    String java,
    String boto3,
    @Nullable String node,
    double load) {
  /// This one, now.
  public static Machine here() throws IOException {
    return new Machine(
        LocalDate.now(ZoneOffset.UTC),
        processorModel(),
        Runtime.getRuntime().availableProcessors(),
        "Linux " + System.getProperty("os.version"),
        System.getProperty("java.vendor.version") + " " + Runtime.version(),
        boto3Version(),
        output("node", "--version"),
        Double.parseDouble(Files.readString(Path.of("/proc/loadavg")).split(" ", -1)[0]));
  }

  private static String processorModel() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    }
  }

  private static String boto3Version() {
    var version =
        "import sys, boto3; print(boto3.__version__, 'on Python', sys.version.split()[0])";
    return output("/usr/bin/python3", "-c", version);
  }

  /// What a program prints, or nothing if it is not installed.
  private static String output(String... command) {
    try {
      var process =
          new ProcessBuilder(List.of(command))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    } catch (IOException _) {
      return "";
    }
  }
}
