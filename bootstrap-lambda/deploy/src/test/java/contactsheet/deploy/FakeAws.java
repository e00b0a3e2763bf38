package contactsheet.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// An SQS with one dead letter, and a Lambda whose function succeeds or fails, which answer the
/// `aws` command.
final class FakeAws implements AutoCloseable {
  private static final String LETTER =
      "{\"requestContext\":{},\"requestPayload\":{\"source\":\"aws.s3\"},\"responsePayload\":{}}";

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final boolean failing;
  private final HttpServer server;

  /// @param failing whether the function answers with an error
  FakeAws(boolean failing) throws IOException {
    this.failing = failing;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /// The requests, in their order: `ReceiveMessage`, `invoke {"source":"aws.s3"}`, `DeleteMessage`.
  List<String> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      var target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
      if (exchange.getRequestURI().getPath().endsWith("/invocations")) {
        asked.add("invoke " + body.replaceAll("\\s", ""));
        if (failing) {
          exchange.getResponseHeaders().set("X-Amz-Function-Error", "Unhandled");
        }
        send(exchange, failing ? "{\"errorMessage\":\"1 of 1 records failed\"}" : "{}");
      } else if (target == null) {
        queueInXml(exchange, body);
      } else {
        asked.add(target.substring(target.indexOf('.') + 1));
        send(exchange, target.endsWith("ReceiveMessage") ? letterInJson() : "{}");
      }
    }
  }

  /// Older commands send SQS a form, and expect XML.
  private void queueInXml(HttpExchange exchange, String body) throws IOException {
    var action = body.replaceAll("(?s).*Action=(\\w+).*", "$1");
    asked.add(action);
    var message =
        "<Message><MessageId>1</MessageId><ReceiptHandle>handle</ReceiptHandle><Body>"
            + LETTER.replace("\"", "&quot;")
            + "</Body></Message>";
    var result = action.equals("ReceiveMessage") ? message : "";
    send(
        exchange,
        "<%1$sResponse><%1$sResult>%2$s</%1$sResult></%1$sResponse>".formatted(action, result));
  }

  private static String letterInJson() {
    return "{\"Messages\":[{\"MessageId\":\"1\",\"ReceiptHandle\":\"handle\",\"Body\":\"%s\"}]}"
        .formatted(LETTER.replace("\"", "\\\""));
  }

  private static void send(HttpExchange exchange, String answer) throws IOException {
    var bytes = answer.getBytes(UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
