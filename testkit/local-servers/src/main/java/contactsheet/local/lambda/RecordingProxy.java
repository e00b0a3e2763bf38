package contactsheet.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import contactsheet.local.backend.LoopbackServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// A proxy that passes every request and every answer on unchanged, and reports each.
final class RecordingProxy implements AutoCloseable {
  /// These are of one connection, and each side of a proxy has its own.
  private static final Set<String> OF_THE_CONNECTION =
      Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

  private static final int NO_BODY = -1;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final LoopbackServer server;
  private final URI target;
  private final Consumer<RecordedCall> calls;

  /// @param target the server's endpoint
  /// @param calls the receiver of each call, after its answer
  RecordingProxy(URI target, Consumer<RecordedCall> calls) throws IOException {
    this.target = target;
    this.calls = calls;
    server = LoopbackServer.plain(this::pass);
  }

  URI endpoint() {
    return URI.create("http://" + server.address());
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody().readAllBytes();
      var answer = client.send(request(exchange, body), BodyHandlers.ofByteArray());
      calls.accept(call(exchange, body, answer.statusCode()));
      answer(exchange, answer);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest request(HttpExchange exchange, byte[] body) {
    var request =
        HttpRequest.newBuilder(URI.create(target + exchange.getRequestURI().toString()))
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (isPassedOn(name)) {
                values.forEach(value -> request.header(name, value));
              }
            });
    return request.build();
  }

  private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer)
      throws IOException {
    var headers = exchange.getResponseHeaders();
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (isPassedOn(name)) {
                headers.put(name, values);
              }
            });
    // The answer to HEAD has the length of a body and no body.
    answer.headers().firstValue("Content-Length").ifPresent(n -> headers.set("Content-Length", n));
    var body = answer.body();
    exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? NO_BODY : body.length);
    exchange.getResponseBody().write(body);
  }

  private static boolean isPassedOn(String header) {
    return !OF_THE_CONNECTION.contains(header.toLowerCase(Locale.ROOT));
  }

  private static RecordedCall call(HttpExchange exchange, byte[] body, int status) {
    var operation = exchange.getRequestHeaders().getFirst("X-Amz-Target");
    return new RecordedCall(
        exchange.getRequestMethod(),
        exchange.getRequestURI().toString(),
        operation == null ? "" : operation,
        operation == null ? "" : new String(body, UTF_8),
        status);
  }

  @Override
  public void close() {
    server.close();
    client.shutdownNow();
  }
}
