package contactsheet.bootstrap.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Keeps the requests, and answers all of them as if a job was created. As a proxy it gets the
/// requests to hosts that do not exist.
final class RequestCatcher implements AutoCloseable {
  private static final String ANSWER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <CreateJobResult xmlns="http://awss3control.amazonaws.com/doc/2018-08-20/">\
      <JobId>5d3c8f0e-0000-4000-8000-000000000017</JobId></CreateJobResult>\
      """;

  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  /// A request.
  ///
  /// @param account the header `x-amz-account-id`
  record Request(String method, URI uri, String account, String body) {}

  RequestCatcher() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::keep);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /// The requests that change something. Reading requests are not from these commands: they may
  /// come from another program that looks for its own server, which had this port before.
  List<Request> requests() {
    return requests.stream().filter(each -> !each.method().equals("GET")).toList();
  }

  private void keep(HttpExchange exchange) throws IOException {
    try (exchange) {
      var account = exchange.getRequestHeaders().getFirst("x-amz-account-id");
      requests.add(
          new Request(
              exchange.getRequestMethod(),
              exchange.getRequestURI(),
              account == null ? "" : account,
              new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
      var answer = ANSWER.getBytes(UTF_8);
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
