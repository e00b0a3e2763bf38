package contactsheet.benchmark.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The `aws` command, one call after the other. Once it is stopped only the removal calls it, so
/// that nothing is made after it is removed.
final class AwsCommand {
  private final Object oneAtATime = new Object();
  private volatile boolean stopped;

  /// Refuses every further call but those of the removal, which wait for a call that runs.
  void stop() {
    stopped = true;
  }

  /// @param line the arguments of the command, separated by spaces
  /// @param values the values that take the places of `%s` in the arguments
  /// @return what it prints
  /// @throws IOException if it fails, with its own words, or after [#stop]
  String call(String line, String... values) throws IOException {
    synchronized (oneAtATime) {
      if (stopped) {
        throw new IOException("interrupted");
      }
      return run(arguments(line, values));
    }
  }

  /// A call that is made after [#stop] too.
  void remove(String line, String... values) throws IOException {
    synchronized (oneAtATime) {
      run(arguments(line, values));
    }
  }

  /// A value may hold spaces, because the line is split before.
  private static List<String> arguments(String line, String... values) {
    var next = Arrays.asList(values).iterator();
    var arguments = new ArrayList<String>();
    for (var word : line.split("\\s+", -1)) {
      arguments.add(word.contains("%s") ? word.formatted(next.next()) : word);
    }
    return arguments;
  }

  private static String run(List<String> arguments) throws IOException {
    var line = new ArrayList<>(List.of("aws"));
    line.addAll(arguments);
    var process = new ProcessBuilder(line).redirectErrorStream(true).start();
    process.getOutputStream().close();
    var said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    try {
      if (process.waitFor() != 0) {
        throw new IOException(String.join(" ", line.subList(0, 3)) + " failed: " + said);
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    return said;
  }
}
