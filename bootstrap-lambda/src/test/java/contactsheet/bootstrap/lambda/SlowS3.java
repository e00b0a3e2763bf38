package contactsheet.bootstrap.lambda;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Passes requests about objects on to an S3, each after a different delay. So in the middle of a
/// batch some objects are recorded, some observed and some not begun.
final class SlowS3 implements AutoCloseable {
  private static final int MOST_MILLIS = 40;
  private static final List<String> PASSED_ON =
      List.of("Content-Length", "Content-Range", "ETag", "Last-Modified");

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicInteger awaited = new AtomicInteger();
  private final HttpServer server;
  private final URI s3;
  private final Random random;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile CompletableFuture<Void> reached = new CompletableFuture<>();
  private volatile CompletableFuture<Void> held = CompletableFuture.completedFuture(null);

  SlowS3(URI s3, Random random) throws IOException {
    this.s3 = s3;
    this.random = random;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// Done when this many more requests have come in; the last of them has no answer yet.
  CompletableFuture<Void> requests(int count) {
    reached = new CompletableFuture<>();
    awaited.set(count);
    return reached;
  }

  /// Holds all answers back from now on, until the future is done.
  CompletableFuture<Void> hold() {
    held = new CompletableFuture<>();
    return held;
  }

  /// The methods and paths of all requests so far.
  List<String> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawPath());
      if (awaited.decrementAndGet() == 0) {
        reached.complete(null);
      }
      held.get();
      Thread.sleep(Duration.ofMillis(random.nextInt(MOST_MILLIS)));
      var request =
          HttpRequest.newBuilder(URI.create(s3 + exchange.getRequestURI().toString()))
              .method(exchange.getRequestMethod(), BodyPublishers.noBody());
      for (var range : exchange.getRequestHeaders().getOrDefault("Range", List.of())) {
        request.header("Range", range);
      }
      var answer = client.send(request.build(), BodyHandlers.ofByteArray());
      for (var name : PASSED_ON) {
        answer
            .headers()
            .firstValue(name)
            .ifPresent(v -> exchange.getResponseHeaders().set(name, v));
      }
      var length = answer.body().length;
      exchange.sendResponseHeaders(answer.statusCode(), length == 0 ? -1 : length);
      exchange.getResponseBody().write(answer.body());
    } catch (InterruptedException | ExecutionException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    client.close();
  }
}
