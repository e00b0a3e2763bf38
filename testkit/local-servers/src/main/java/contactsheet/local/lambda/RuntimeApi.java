package contactsheet.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import contactsheet.local.backend.LoopbackServer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.LongConsumer;

/// Lambda's interface for a runtime client, over plain HTTP as on Lambda [Lambda Developer Guide,
/// Using the Lambda runtime API]: it sends invocations and receives their answers. An invocation is
/// over when the client requests the next one, because it still logs after its answer.
public final class RuntimeApi implements AutoCloseable {
  private static final String BASE = "/2018-06-01/runtime/";

  private final LoopbackServer server;
  private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
  private final Map<String, Running> running = new ConcurrentHashMap<>();
  private final Queue<LongConsumer> answered = new ConcurrentLinkedQueue<>();
  private final CompletableFuture<Long> initialized = new CompletableFuture<>();
  private final CompletableFuture<String> initError = new CompletableFuture<>();
  private final CompletableFuture<Void> snapshot = new CompletableFuture<>();
  private final CompletableFuture<Void> restored = new CompletableFuture<>();
  private final CompletableFuture<String> restoreError = new CompletableFuture<>();

  RuntimeApi() throws IOException {
    server = LoopbackServer.plain(this::handle);
  }

  /// The result of an invocation.
  public sealed interface Result {
    /// It returned this document.
    record Returned(String json) implements Result {}

    /// It failed, with an error document.
    record Threw(String json) implements Result {}
  }

  /// The result of an invocation, and its times.
  ///
  /// @param result the function's result
  /// @param handedOut the time when the event went out, by [System#nanoTime()]
  /// @param answered the time when the answer had come in, by the same clock
  /// @param over the time when the client requested the next event, by the same clock
  public record Answer(Result result, long handedOut, long answered, long over) {
    /// How long the function had the event.
    public double millis() {
      return (answered - handedOut) / 1e6;
    }

    /// How long the invocation took, which is what Lambda bills.
    public double billedMillis() {
      return (over - handedOut) / 1e6;
    }
  }

  private record Invocation(
      String id, String event, Instant deadline, CompletableFuture<Answer> answer) {}

  private record Running(Invocation invocation, long handedOut) {}

  /// For `AWS_LAMBDA_RUNTIME_API`.
  String address() {
    return server.address();
  }

  /// Queues an event for the function.
  ///
  /// @param time how long Lambda would let the function run
  CompletableFuture<Answer> invoke(String event, Duration time) {
    var id = UUID.randomUUID().toString();
    var invocation = new Invocation(id, event, Instant.now().plus(time), new CompletableFuture<>());
    waiting.add(invocation);
    restored.complete(null);
    return invocation.answer();
  }

  /// When the client first requested an event, so that its initialization was over.
  CompletableFuture<Long> initialized() {
    return initialized;
  }

  /// The error document of a function that could not be made.
  CompletableFuture<String> initError() {
    return initError;
  }

  /// Completes when a function that was started for a snapshot says that it may be taken.
  CompletableFuture<Void> snapshot() {
    return snapshot;
  }

  /// The error document of a function that could not go on after the snapshot.
  CompletableFuture<String> restoreError() {
    return restoreError;
  }

  @Override
  public void close() {
    server.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      switch (exchange.getRequestURI().getPath().substring(BASE.length())) {
        case "invocation/next" -> next(exchange);
        case "init/error" -> failed(exchange, initError);
        case "restore/next" -> restore(exchange);
        case "restore/error" -> failed(exchange, restoreError);
        case String path -> ended(exchange, path);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// A client that was started for a snapshot requests this when the snapshot may be taken. It gets
  /// the answer in each copy, which Lambda makes for an event. Here the copy is the client itself.
  private void restore(HttpExchange exchange) throws IOException {
    snapshot.complete(null);
    restored.join();
    exchange.sendResponseHeaders(200, -1);
  }

  private void next(HttpExchange exchange) throws IOException, InterruptedException {
    var now = System.nanoTime();
    initialized.complete(now);
    for (var over = answered.poll(); over != null; over = answered.poll()) {
      over.accept(now);
    }
    var invocation = waiting.take();
    var deadline = String.valueOf(invocation.deadline().toEpochMilli());
    var headers = exchange.getResponseHeaders();
    headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
    headers.set("Lambda-Runtime-Deadline-Ms", deadline);
    headers.set(
        "Lambda-Runtime-Invoked-Function-Arn",
        "arn:aws:lambda:eu-central-1:123456789012:function:contactsheet");
    headers.set("Content-Type", "application/json");
    var body = invocation.event().getBytes(UTF_8);
    running.put(invocation.id(), new Running(invocation, System.nanoTime()));
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  /// @param path the path, `invocation/{id}/response` or `invocation/{id}/error`
  private void ended(HttpExchange exchange, String path) throws IOException {
    var json = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    var time = System.nanoTime();
    var its = running.remove(path.split("/", -1)[1]);
    if (its != null) {
      var result = path.endsWith("/error") ? new Result.Threw(json) : new Result.Returned(json);
      var answer = its.invocation().answer();
      answered.add(over -> answer.complete(new Answer(result, its.handedOut(), time, over)));
    }
    exchange.sendResponseHeaders(202, -1);
  }

  private static void failed(HttpExchange exchange, CompletableFuture<String> why)
      throws IOException {
    var json = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    exchange.sendResponseHeaders(202, -1);
    why.complete(json);
  }
}
