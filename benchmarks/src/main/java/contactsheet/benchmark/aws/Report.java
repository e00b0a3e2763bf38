package contactsheet.benchmark.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Base64;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// The line that Lambda writes at the end of an invocation [Lambda Developer Guide, Viewing
/// CloudWatch logs], which begins with REPORT.
///
/// @param line the line that begins with REPORT
record Report(String line) {
  /// @param tail the end of the log in Base64, as Lambda answers it
  /// @throws IOException if it has no such line
  static Report ofTail(String tail) throws IOException {
    return new String(Base64.getDecoder().decode(tail), UTF_8)
        .lines()
        .filter(line -> line.startsWith("REPORT "))
        .findFirst()
        .map(Report::new)
        .orElseThrow(() -> new IOException("Lambda answered without its REPORT line"));
  }

  /// The time of the invocation, in milliseconds.
  double millis() throws IOException {
    return required("Duration");
  }

  double billedMillis() throws IOException {
    return required("Billed Duration");
  }

  /// The time before the invocation: of the start, or of what SnapStart restored. None in a process
  /// that ran before.
  OptionalDouble initMillis() {
    var restored = value("Restore Duration");
    return restored.isPresent() ? restored : value("Init Duration");
  }

  double megabytes() throws IOException {
    return required("Max Memory Used");
  }

  private double required(String name) throws IOException {
    return value(name).orElseThrow(() -> new IOException("no " + name + " in: " + line));
  }

  /// The names are separated by tabs, because one is the end of another.
  private OptionalDouble value(String name) {
    var found = Pattern.compile("\\t" + name + ": ([0-9.]+) (ms|MB)").matcher(line);
    return found.find()
        ? OptionalDouble.of(Double.parseDouble(found.group(1)))
        : OptionalDouble.empty();
  }
}
