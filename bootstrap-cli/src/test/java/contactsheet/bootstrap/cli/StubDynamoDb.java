package contactsheet.bootstrap.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Answers every request as a DynamoDB with one row, and keeps the requests. It shows that a
/// command reads the right table; the adapter's own tests use a real DynamoDB.
final class StubDynamoDb implements AutoCloseable {
  private static final String ROW =
      """
      {"filename":{"S":"my cat+dog é 100%.jpg"},"bucket":{"S":"photos"},"size_in_bytes":{"N":"3"},\
      "upload_time":{"S":"2026-11-01T12:00:00Z"}}\
      """;

  private final HttpServer server;
  private final List<String> requests = new CopyOnWriteArrayList<>();

  StubDynamoDb() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// The operation and the body of each request.
  List<String> requests() {
    return requests;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var operation = exchange.getRequestHeaders().getFirst("X-Amz-Target");
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      requests.add(operation + " " + body);
      var json = "{\"Items\":[" + ROW + "],\"Count\":1,\"ScannedCount\":1}";
      var bytes = json.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
