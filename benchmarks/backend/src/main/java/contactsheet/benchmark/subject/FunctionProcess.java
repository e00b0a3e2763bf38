package contactsheet.benchmark.subject;

import contactsheet.benchmark.backend.Backend;
import contactsheet.benchmark.backend.RuntimeApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// An execution environment: a function in a process of its own.
public final class FunctionProcess implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 120;

  private final RuntimeApi api;
  private final Path log;
  private final long startedAt;
  private final Process process;

  private FunctionProcess(RuntimeApi api, Path log, ProcessBuilder builder) throws IOException {
    this.api = api;
    this.log = log;
    startedAt = System.nanoTime();
    process = builder.start();
  }

  /// Starts one.
  ///
  /// @param cores on which it may run
  public static FunctionProcess start(Subject subject, Backend backend, Cores cores)
      throws IOException {
    var api = backend.runtimeApi();
    var log = subject.folder().resolveSibling(subject.name() + ".log");
    var builder =
        new ProcessBuilder(cores.confine(subject.command()))
            .directory(subject.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    var environment = builder.environment();
    environment.clear();
    environment.putAll(backend.environment());
    environment.putAll(subject.environment());
    environment.put("PATH", "/usr/local/bin:/usr/bin:/bin");
    environment.put("LANG", "en_US.UTF-8");
    environment.put("TZ", ":UTC");
    environment.put("AWS_LAMBDA_FUNCTION_NAME", "benchmark");
    environment.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
    environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512");
    environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
    environment.put("LAMBDA_TASK_ROOT", subject.folder().toString());
    environment.put("AWS_LAMBDA_RUNTIME_API", api.address());
    try {
      return new FunctionProcess(api, log, builder);
    } catch (IOException e) {
      api.close();
      throw e;
    }
  }

  /// Has the function handle an event, and waits for its answer.
  public RuntimeApi.Answer invoke(String event) throws IOException, InterruptedException {
    var answer = api.invoke(event);
    try {
      CompletableFuture.anyOf(answer, process.onExit()).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (answer.isDone() && answer.get().succeeded()) {
        return answer.get();
      }
    } catch (TimeoutException | ExecutionException _) {
      // Told below, with what the function printed.
    }
    var said = answer.isDone() ? answer.join().document() : "no answer";
    throw new IOException("the function failed: " + said + "\n" + Files.readString(log));
  }

  /// From the start of the process to an answer.
  public double millisTo(RuntimeApi.Answer answer) {
    return (answer.answered() - startedAt) / 1e6;
  }

  /// The processor time that it has used, all its threads together.
  public double cpuMillis() {
    return CpuClock.millis(process.pid());
  }

  /// The most memory that it ever held, in MB of 1,000,000 bytes.
  public double peakMegabytes() throws IOException {
    var status = Path.of("/proc", String.valueOf(process.pid()), "status");
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1024 / 1e6)
        .findFirst()
        .orElseThrow();
  }

  /// How much it has printed, which Lambda would store.
  public long logBytes() throws IOException {
    return Files.size(log);
  }

  /// Asks it to end, and waits until it has.
  public void endInGoodOrder() throws InterruptedException, IOException {
    process.destroy();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IOException("the function does not end\n" + Files.readString(log));
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
    api.close();
  }
}
