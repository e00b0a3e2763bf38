package contactsheet.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/// The side of Lambda that a runtime client talks to [Lambda Developer Guide, Using the Lambda
/// runtime API]: it hands out invocations and takes what came of them. An invocation is over when
/// the client asks for the next one, because it goes on logging after its answer.
public final class RuntimeApi implements AutoCloseable {
  private static final String BASE = "/2018-06-01/runtime";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
  private final Map<String, Invocation> running = new ConcurrentHashMap<>();
  private final Queue<Runnable> answered = new ConcurrentLinkedQueue<>();
  private final CompletableFuture<String> initError = new CompletableFuture<>();

  RuntimeApi() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(BASE + "/invocation/next", this::next);
    server.createContext(BASE + "/invocation/", this::ended);
    server.createContext(BASE + "/init/error", this::notStarted);
    server.createContext(BASE + "/restore/next", RuntimeApi::restored);
    server.start();
  }

  /// What a function made of an event.
  public sealed interface Result {
    /// It returned this document.
    record Returned(String json) implements Result {}

    /// It failed, with an error document.
    record Threw(String json) implements Result {}
  }

  /// For `AWS_LAMBDA_RUNTIME_API`.
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /// Queues an event for the function.
  ///
  /// @param time how long Lambda would let the function run
  CompletableFuture<Result> invoke(String event, Duration time) {
    var invocation =
        new Invocation(
            UUID.randomUUID().toString(),
            event,
            Instant.now().plus(time),
            new CompletableFuture<>());
    waiting.add(invocation);
    return invocation.result();
  }

  /// The error document of a function that could not be made.
  CompletableFuture<String> initError() {
    return initError;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void next(HttpExchange exchange) throws IOException {
    try (exchange) {
      for (var over = answered.poll(); over != null; over = answered.poll()) {
        over.run();
      }
      var invocation = waiting.take();
      running.put(invocation.id(), invocation);
      var headers = exchange.getResponseHeaders();
      headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
      headers.set(
          "Lambda-Runtime-Deadline-Ms", String.valueOf(invocation.deadline().toEpochMilli()));
      headers.set(
          "Lambda-Runtime-Invoked-Function-Arn",
          "arn:aws:lambda:eu-central-1:123456789012:function:contactsheet");
      headers.set("Content-Type", "application/json");
      var body = invocation.event().getBytes(UTF_8);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// `/invocation/{id}/response` or `/invocation/{id}/error`.
  private void ended(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath().substring((BASE + "/invocation/").length());
      var id = path.substring(0, path.indexOf('/'));
      var json = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      var invocation = running.remove(id);
      if (invocation != null) {
        var result = path.endsWith("/error") ? new Result.Threw(json) : new Result.Returned(json);
        answered.add(() -> invocation.result().complete(result));
      }
      exchange.sendResponseHeaders(202, -1);
    }
  }

  private void notStarted(HttpExchange exchange) throws IOException {
    try (exchange) {
      var json = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      exchange.sendResponseHeaders(202, -1);
      initError.complete(json);
    }
  }

  /// A client that was started for a snapshot asks for this when it may be taken, and hears an
  /// answer in each copy. Here the copy is the client itself.
  private static void restored(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(200, -1);
    }
  }

  private record Invocation(
      String id, String event, Instant deadline, CompletableFuture<Result> result) {}
}
