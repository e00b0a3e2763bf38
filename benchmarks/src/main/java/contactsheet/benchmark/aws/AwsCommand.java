package contactsheet.benchmark.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
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

  /// @return what it prints
  /// @throws IOException if it fails, with its own words, or after [#stop]
  String call(String... arguments) throws IOException {
    synchronized (oneAtATime) {
      if (stopped) {
        throw new IOException("interrupted");
      }
      return run(List.of(arguments));
    }
  }

  /// A call that is made after [#stop] too.
  void remove(String... arguments) throws IOException {
    synchronized (oneAtATime) {
      run(List.of(arguments));
    }
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
