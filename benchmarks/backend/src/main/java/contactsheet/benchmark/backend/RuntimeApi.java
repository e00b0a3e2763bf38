package contactsheet.benchmark.backend;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// The side of Lambda that a runtime talks to, for one function [Lambda Developer Guide, Using the
/// Lambda runtime API]. Plain HTTP, as on Lambda. It notes when each event was handed out and when
/// its answer had come in.
public final class RuntimeApi implements AutoCloseable {
  private static final String BASE = "/2018-06-01/runtime/";
  private static final Duration FUNCTION_TIMEOUT = Duration.ofMinutes(1);

  private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
  private final LoopbackServer server;
  private volatile @Nullable Invocation running;
  private volatile long handedOut;

  RuntimeApi() throws IOException {
    server = LoopbackServer.plain(this::handle);
  }

  /// What came of an event.
  ///
  /// @param succeeded whether the function returned
  /// @param document what it returned, or its error
  /// @param handedOut when the event went out, by [System#nanoTime()]
  /// @param answered when the answer had come in
  public record Answer(boolean succeeded, String document, long handedOut, long answered) {
    /// How long the function had the event.
    public double millis() {
      return (answered - handedOut) / 1e6;
    }
  }

  private record Invocation(String event, CompletableFuture<Answer> answer) {}

  /// For `AWS_LAMBDA_RUNTIME_API`.
  public String address() {
    return server.address();
  }

  /// Queues an event for the function.
  public CompletableFuture<Answer> invoke(String event) {
    var invocation = new Invocation(event, new CompletableFuture<>());
    waiting.add(invocation);
    return invocation.answer();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      switch (path) {
        case BASE + "invocation/next" -> next(exchange);
        case BASE + "init/error" -> ended(exchange, waiting.peek(), false);
        default -> ended(exchange, running, path.endsWith("/response"));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void next(HttpExchange exchange) throws IOException, InterruptedException {
    var invocation = waiting.take();
    running = invocation;
    var deadline = System.currentTimeMillis() + FUNCTION_TIMEOUT.toMillis();
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "application/json");
    headers.set("Lambda-Runtime-Aws-Request-Id", "8476a536-e9f4-11e8-9739-2dfe598c3fcd");
    headers.set("Lambda-Runtime-Deadline-Ms", String.valueOf(deadline));
    headers.set(
        "Lambda-Runtime-Invoked-Function-Arn",
        "arn:aws:lambda:us-east-1:123456789012:function:benchmark");
    var body = invocation.event().getBytes(UTF_8);
    handedOut = System.nanoTime();
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  /// A response, an error of the function, or an error of its start.
  private void ended(HttpExchange exchange, @Nullable Invocation invocation, boolean succeeded)
      throws IOException {
    var document = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    var answered = System.nanoTime();
    exchange.sendResponseHeaders(202, -1);
    if (invocation != null) {
      invocation.answer().complete(new Answer(succeeded, document, handedOut, answered));
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
