package contactsheet.bootstrap.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/// A wrong server, which answers 200 to every request.
final class AnyServer implements AutoCloseable {
  private final List<String> operations = new CopyOnWriteArrayList<>();
  private final AtomicInteger next = new AtomicInteger();
  private final IntFunction<String> bodies;
  private final HttpServer server;

  /// @param bodies the answers to the first request, to the second, and so on
  AnyServer(IntFunction<String> bodies) throws IOException {
    this.bodies = bodies;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// The requests: the method, and the operation of DynamoDB if there was one.
  List<String> operations() {
    return operations;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
      operations.add(exchange.getRequestMethod() + " " + Objects.requireNonNullElse(target, ""));
      exchange.getRequestBody().readAllBytes();
      var body = bodies.apply(next.getAndIncrement()).getBytes(UTF_8);
      exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
