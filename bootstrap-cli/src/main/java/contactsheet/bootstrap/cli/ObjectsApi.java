package contactsheet.bootstrap.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The local API over HTTP: it listens, and keeps out what is not meant for it.
final class ObjectsApi implements AutoCloseable {
  private final String host;
  private final HttpServer server;
  private final ExecutorService threads;
  private final ObjectsResource objects;

  private ObjectsApi(String host, HttpServer server, ObjectsResource objects) {
    this.host = host;
    this.server = server;
    this.objects = objects;
    threads = Executors.newVirtualThreadPerTaskExecutor();
  }

  /// Starts to listen.
  ///
  /// @param port 0 for a free one
  /// @throws CommandFailedException if that is not possible
  static ObjectsApi start(String host, int port, ObjectsResource objects) {
    try {
      var server = HttpServer.create(new InetSocketAddress(host, port), 0);
      var api = new ObjectsApi(host, server, objects);
      server.setExecutor(api.threads);
      server.createContext("/", api::answer);
      server.start();
      return api;
    } catch (IOException | UnresolvedAddressException e) {
      throw new CommandFailedException(
          "the API did not start: cannot listen on "
              + (host + ":" + port + " (" + e.getMessage() + "): choose another port"),
          e);
    }
  }

  /// Where it is to be reached.
  URI endpoint() {
    return URI.create("http://" + inUri(host) + ":" + server.getAddress().getPort());
  }

  /// An IPv6 address needs brackets there.
  private static String inUri(String host) {
    return host.contains(":") ? "[" + host + "]" : host;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var reply = reply(exchange);
      var body = (reply.json() + "\n").getBytes(StandardCharsets.UTF_8);
      var headers = exchange.getResponseHeaders();
      headers.set("Content-Type", "application/json; charset=utf-8");
      headers.set("Cache-Control", "no-store");
      headers.set("X-Content-Type-Options", "nosniff");
      if (reply.status() == Reply.METHOD_NOT_ALLOWED) {
        headers.set("Allow", "GET, HEAD");
      }
      if (exchange.getRequestMethod().equals("HEAD")) {
        exchange.sendResponseHeaders(reply.status(), -1);
      } else {
        exchange.sendResponseHeaders(reply.status(), body.length);
        exchange.getResponseBody().write(body);
      }
    }
  }

  private Reply reply(HttpExchange exchange) {
    if (!HostHeader.isOurs(exchange.getRequestHeaders().getFirst("Host"), host)) {
      return Reply.error(
          Reply.FORBIDDEN, "this address was asked for by a name that is not its own");
    }
    return switch (exchange.getRequestMethod()) {
      case "GET", "HEAD" -> objects.get(exchange.getRequestURI());
      default ->
          Reply.error(Reply.METHOD_NOT_ALLOWED, "objects are only read here: use GET or HEAD");
    };
  }
}
