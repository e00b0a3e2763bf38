package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A program that a test started; it is ended with the test.
final class ScriptProcess implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 600;

  private final Process process;
  private final BufferedReader output;

  private ScriptProcess(Process process) {
    this.process = process;
    output = process.inputReader(StandardCharsets.UTF_8);
  }

  /// Starts it; its standard error is part of its output.
  ///
  /// @param environment the variables that are added to this process's own environment
  static ScriptProcess start(Path folder, Map<String, String> environment, List<String> command)
      throws IOException {
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    var process = builder.start();
    // Its end is what every reader waits for: so it comes, one way or the other.
    CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .execute(process::destroyForcibly);
    return new ScriptProcess(process);
  }

  /// The same, with Ctrl-C in force: a process that was started in the background, as builds often
  /// are, ignores it, and so does every process that it starts. (`env` of GNU coreutils 8.31.)
  static ScriptProcess startInForeground(
      Path folder, Map<String, String> environment, List<String> command) throws IOException {
    var line = new ArrayList<>(List.of("env", "--default-signal=INT"));
    line.addAll(command);
    return start(folder, environment, line);
  }

  /// Reads until a line begins so, and returns that line.
  String awaitLine(String beginning) throws IOException {
    var read = new ArrayList<String>();
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      read.add(line);
      if (line.startsWith(beginning)) {
        return line;
      }
    }
    return fail("it ended without '" + beginning + "': " + read);
  }

  /// Returns its output from here on, until it ends.
  List<String> rest() {
    return output.lines().toList();
  }

  int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      return fail("it did not end");
    }
    return process.exitValue();
  }

  /// Ends it as Ctrl-C does.
  void interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
  }

  /// Ends it as `kill -9` does.
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
