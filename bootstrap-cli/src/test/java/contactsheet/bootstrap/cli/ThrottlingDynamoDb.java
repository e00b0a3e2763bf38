package contactsheet.bootstrap.cli;

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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/// Stands before a DynamoDB and throttles the first writes, as a table does that has too little
/// capacity; all other requests it passes on.
final class ThrottlingDynamoDb implements AutoCloseable {
  private static final String THROTTLED =
      """
      {"__type":"com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException",\
      "message":"The level of configured provisioned throughput for the table was exceeded."}\
      """;
  private static final List<String> PASSED_ON =
      List.of("Authorization", "Content-Type", "X-Amz-Date", "X-Amz-Target");

  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpServer server;
  private final URI dynamoDb;
  private final AtomicInteger left;

  /// @param writes the number of writes that are throttled
  ThrottlingDynamoDb(URI dynamoDb, int writes) throws IOException {
    this.dynamoDb = dynamoDb;
    left = new AtomicInteger(writes);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// How many writes it would still throttle: less than none once it passes them on.
  int left() {
    return left.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody().readAllBytes();
      if (isWrite(exchange) && left.getAndDecrement() > 0) {
        send(exchange, 400, THROTTLED.getBytes(StandardCharsets.UTF_8));
        return;
      }
      var request = HttpRequest.newBuilder(dynamoDb).POST(BodyPublishers.ofByteArray(body));
      for (var name : PASSED_ON) {
        request.header(name, Objects.requireNonNull(exchange.getRequestHeaders().getFirst(name)));
      }
      var answer = client.send(request.build(), BodyHandlers.ofByteArray());
      send(exchange, answer.statusCode(), answer.body());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isWrite(HttpExchange exchange) {
    return "DynamoDB_20120810.PutItem"
        .equals(exchange.getRequestHeaders().getFirst("X-Amz-Target"));
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    client.close();
  }
}
