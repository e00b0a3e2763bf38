package contactsheet.local.lambda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A function in a process of its own, and the Runtime API for the process.
public final class ExecutionEnvironment implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 120;
  private static final Duration TIMEOUT = Duration.ofMinutes(1);

  private final RuntimeApi api;
  private final Path log;
  private final long startedAt;
  private final Process process;

  private ExecutionEnvironment(RuntimeApi api, Path log, ProcessBuilder builder)
      throws IOException {
    this.api = api;
    this.log = log;
    startedAt = System.nanoTime();
    process = builder.start();
  }

  /// Starts one.
  ///
  /// @param command the command that starts the function
  /// @param taskRoot the folder of the unpacked package, which is the process's working folder
  /// @param variables the variables of its environment, beside those that Lambda sets for every
  ///     function
  /// @param log the file for its output
  public static ExecutionEnvironment start(
      List<String> command, Path taskRoot, Map<String, String> variables, Path log)
      throws IOException {
    var api = new RuntimeApi();
    var builder =
        new ProcessBuilder(command)
            .directory(taskRoot.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    var environment = builder.environment();
    environment.clear();
    environment.putAll(ofEveryFunction(taskRoot, api));
    environment.putAll(variables);
    try {
      return new ExecutionEnvironment(api, log, builder);
    } catch (IOException e) {
      api.close();
      throw e;
    }
  }

  private static Map<String, String> ofEveryFunction(Path taskRoot, RuntimeApi api) {
    var variables = new HashMap<String, String>();
    variables.put("PATH", "/usr/local/bin:/usr/bin:/bin");
    variables.put("LANG", "en_US.UTF-8");
    variables.put("TZ", ":UTC");
    variables.put("AWS_LAMBDA_FUNCTION_NAME", "contactsheet");
    variables.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
    variables.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512");
    variables.put("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
    variables.put("LAMBDA_TASK_ROOT", taskRoot.toString());
    variables.put("AWS_LAMBDA_RUNTIME_API", api.address());
    return variables;
  }

  /// Sends the function an event that it must not fail, and waits for its answer.
  ///
  /// @throws IOException if it fails, with its output
  public RuntimeApi.Answer handle(String event) throws IOException, InterruptedException {
    var answer = await(send(event, TIMEOUT));
    return switch (answer.result()) {
      case RuntimeApi.Result.Returned _ -> answer;
      case RuntimeApi.Result.Threw(var json) ->
          throw new IOException("the function failed: " + json + "\n" + log());
    };
  }

  /// Queues an event for the function.
  ///
  /// @param time how long Lambda would let the function run
  CompletableFuture<RuntimeApi.Answer> send(String event, Duration time) {
    return api.invoke(event, time);
  }

  /// The error document of a function that could not be made.
  CompletableFuture<String> initError() {
    return api.initError();
  }

  /// Completes when a function that was started for a snapshot says that it may be taken.
  CompletableFuture<Void> snapshot() {
    return api.snapshot();
  }

  /// Waits for the function's answer.
  ///
  /// @throws IOException if it ends or does not answer in time, with its output
  <T> T await(CompletableFuture<T> said) throws IOException, InterruptedException {
    try {
      CompletableFuture.anyOf(said, process.onExit()).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException _) {
      // The exception below has what the function printed.
    }
    if (!said.isDone()) {
      throw new IOException("no answer; process alive: " + process.isAlive() + "\n" + log());
    }
    return said.join();
  }

  /// Waits until the function first requests an event.
  ///
  /// @return the time from the start of the process until then
  public double awaitInitialization() throws IOException, InterruptedException {
    return (await(api.initialized()) - startedAt) / 1e6;
  }

  /// Returns the time from the start of the process to an answer.
  public double millisTo(RuntimeApi.Answer answer) {
    return (answer.answered() - startedAt) / 1e6;
  }

  /// The process's number in the operating system.
  public long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /// Returns the function's output.
  public String log() throws IOException {
    return Files.readString(log);
  }

  /// How many bytes it has printed, which Lambda would store.
  public long logBytes() throws IOException {
    return Files.size(log);
  }

  /// Asks the process to end, and waits until it has.
  public void endInGoodOrder() throws InterruptedException, IOException {
    process.destroy();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IOException("the function does not end\n" + log());
    }
  }

  /// Ends the process by SIGKILL.
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
    api.close();
  }
}
