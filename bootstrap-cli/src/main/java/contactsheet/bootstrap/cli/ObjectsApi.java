package contactsheet.bootstrap.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import contactsheet.bootstrap.cli.http.Reply;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The local API over HTTP: it listens, and keeps out what is not meant for it.
final class ObjectsApi implements AutoCloseable {
  private final String host;
  private final HttpServer server;
  private final ExecutorService threads;
  private final ObjectsResource objects;
  private final HttpHandler elsewhere;

  private ObjectsApi(
      String host, HttpServer server, ObjectsResource objects, HttpHandler elsewhere) {
    this.host = host;
    this.server = server;
    this.objects = objects;
    this.elsewhere = elsewhere;
    threads = Executors.newVirtualThreadPerTaskExecutor();
  }

  /// Starts to listen.
  ///
  /// @param port 0 for a free one
  /// @param elsewhere answers what is asked of any other path than the objects'
  /// @throws CommandFailedException if that is not possible
  static ObjectsApi start(String host, int port, ObjectsResource objects, HttpHandler elsewhere) {
    try {
      var server = HttpServer.create(new InetSocketAddress(host, port), 0);
      var api = new ObjectsApi(host, server, objects, elsewhere);
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
    // A stream of events has no end of its own.
    threads.shutdownNow();
    threads.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var headers = exchange.getRequestHeaders();
      if (!HostHeader.isOurs(headers.getFirst("Host"), host)) {
        foreign("this address was asked for by a name that is not its own").send(exchange);
      } else if (!OriginHeader.isOurs(headers.getFirst("Origin"), headers.getFirst("Host"))) {
        foreign("a page of another origin asks, and is not answered").send(exchange);
      } else if (ObjectsResource.owns(exchange.getRequestURI())) {
        read(exchange);
      } else {
        elsewhere.handle(exchange);
      }
    }
  }

  private void read(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestMethod()) {
      case "GET", "HEAD" -> objects.get(exchange.getRequestURI()).send(exchange);
      default -> {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        Reply.error(Reply.METHOD_NOT_ALLOWED, "objects are only read here: use GET or HEAD")
            .send(exchange);
      }
    }
  }

  private static Reply foreign(String sentence) {
    return Reply.error(Reply.FORBIDDEN, sentence);
  }
}
