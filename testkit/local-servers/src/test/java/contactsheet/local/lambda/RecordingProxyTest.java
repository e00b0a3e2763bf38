package contactsheet.local.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RecordingProxyTest {
  private final List<RecordedCall> calls = new CopyOnWriteArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private HttpServer server;
  private RecordingProxy proxy;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", RecordingProxyTest::echo);
    server.start();
    proxy =
        new RecordingProxy(
            URI.create("http://127.0.0.1:" + server.getAddress().getPort()), calls::add);
  }

  @AfterEach
  void stop() {
    proxy.close();
    server.stop(0);
    client.close();
  }

  @Test
  void a_request_and_its_answer_are_passed_on_as_they_are() throws Exception {
    var answer = send("PUT", "/photos/a%20b%2Bc.jpg?x=%2F", "content");
    assertEquals(
        "PUT /photos/a%20b%2Bc.jpg?x=%2F Example.Operation content",
        answer.headers().firstValue("Seen").orElse("") + " " + answer.body());
    assertEquals(200, answer.statusCode());
  }

  @Test
  void a_call_is_recorded_with_all_that_says_which_right_it_needs() throws Exception {
    send("GET", "/missing", "{}");
    var call = new RecordedCall("GET", "/missing", "Example.Operation", "{}", 404);
    assertEquals(List.of(call), calls);
    assertEquals(call, RecordedCall.of(call.line()));
  }

  @Test
  void the_answer_to_a_head_request_tells_the_size_of_what_does_not_come() throws Exception {
    var answer = send("HEAD", "/photos/a.jpg", "");
    assertEquals("17", answer.headers().firstValue("Content-Length").orElse(""));
    assertEquals("", answer.body());
  }

  @Test
  void a_line_without_a_call_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> RecordedCall.of("GET /"));
  }

  private HttpResponse<String> send(String method, String path, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(proxy.endpoint() + path))
            .method(method, BodyPublishers.ofString(body))
            .header("X-Amz-Target", "Example.Operation")
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private static void echo(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody().readAllBytes();
      var seen =
          List.of(
              exchange.getRequestMethod(),
              exchange.getRequestURI().toString(),
              String.valueOf(exchange.getRequestHeaders().getFirst("X-Amz-Target")));
      exchange.getResponseHeaders().set("Seen", String.join(" ", seen));
      if (exchange.getRequestMethod().equals("HEAD")) {
        exchange.getResponseHeaders().set("Content-Length", "17");
        exchange.sendResponseHeaders(200, -1);
      } else {
        var status = exchange.getRequestURI().getPath().equals("/missing") ? 404 : 200;
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
      }
    }
  }
}
