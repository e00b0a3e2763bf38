package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The requests that the page's server refuses.
final class PageRefusalsTest {
  private static LivePage live;

  @BeforeAll
  static void start() {
    live = new LivePage();
  }

  @AfterAll
  static void stop() {
    live.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/events", "/objects/photos", "/api/hexagon"})
  void a_foreign_host_is_refused_everywhere(String path) throws IOException {
    var answer = raw("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
    assertTrue(answer.contains("\"detail\":\"this address was asked for by a name"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/events", "/objects/photos", "/objects/photos/a.png"})
  void a_foreign_origin_reads_nothing(String path) throws IOException, InterruptedException {
    var answer =
        live.send(HttpRequest.newBuilder(live.uri(path)).header("Origin", "http://evil.example"));
    assertEquals(403, answer.statusCode());
    assertTrue(answer.body().contains("another origin"), answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /api/content/photos/a.png",
    "DELETE, /api/content/photos/a.png",
    "PUT, /api/troubles/lost",
    "POST, /api/audit",
    "POST, /api/rounds/photos"
  })
  void only_the_page_changes_anything(String method, String path)
      throws IOException, InterruptedException {
    var body = BodyPublishers.ofString("{\"on\":true}");
    var origin = live.uri("").toString();
    var without = HttpRequest.newBuilder(live.uri(path)).method(method, body);
    assertEquals(403, live.send(without.copy()).statusCode());
    assertEquals(403, live.send(without.copy().header("Origin", origin)).statusCode());
    assertEquals(403, live.send(without.copy().header("X-Contactsheet", "page")).statusCode());
    var foreign =
        without.copy().header("X-Contactsheet", "page").header("Origin", "http://evil.example");
    assertEquals(403, live.send(foreign).statusCode());
    var sandboxed = without.copy().header("X-Contactsheet", "page").header("Origin", "null");
    assertEquals(403, live.send(sandboxed).statusCode());
    assertEquals("[]", names());
  }

  @ParameterizedTest
  @MethodSource("unreadableOrders")
  void every_order_gets_an_answer(String order) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(live.uri("/api/audit"))
            .header("X-Contactsheet", "page")
            .header("Origin", live.uri("").toString())
            .POST(BodyPublishers.ofString(order));
    assertEquals(400, live.send(request).statusCode());
  }

  static Stream<String> unreadableOrders() {
    return Stream.of(
        "",
        "null",
        "[",
        "5",
        "{\"bucket\":null}",
        "{\"bucket\":5}",
        "{\"bucket\":{}}",
        "{\"bucket\"",
        "[".repeat(9_000),
        "{\"bucket\":" + "[".repeat(9_000),
        "{\"a\":".repeat(1_500));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/page/../index.html",
        "/page/%2e%2e/index.html",
        "/../../etc/passwd",
        "/api/content/photos/../other/a.png",
        "/api/content/photos/%2E%2E/a.png",
        "/api/content/photos/a%2f..%2f..%2fb",
        "/api/content/../a",
        "/api/content/photos/..%5ca"
      })
  void a_path_with_dots_leads_nowhere(String path) throws IOException {
    var answer = asked(path);
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    assertTrue(answer.contains("\"detail\":\"a path with .. leads nowhere here\"}"), answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/page/Probe.css | 404 | the page has no file",
        "/page/probe.css/ | 404 | the page has no file",
        "/page//probe.css | 404 | the page has no file",
        "/page/ | 404 | the page has no file",
        "/page/probe.class | 404 | the page has no file",
        "/favicon.ico | 404 | there is nothing at /favicon.ico",
        "/api/content/photos | 400 | say which object",
        "/api/content/photos/ | 400 | an object key is empty",
        "/api/content/p/a | 400 | not a bucket name"
      })
  void what_is_not_there_is_said_in_a_sentence(String path, int status, String sentence)
      throws IOException {
    var answer = asked(path);
    assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    assertTrue(answer.contains("\"detail\":\"" + sentence), answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PUT | /api/troubles/fire | {\"on\":true} | 404 | there is no switch fire",
        "PUT | /api/troubles/lost | {\"off\":true} | 400 | say {\\\"on\\\":true}",
        "PUT | /api/troubles/lost | [] | 400 | not a JSON object",
        "PUT | /api/troubles/lost | {\"on | 400 | ",
        "POST | /api/audit | {\"bucket\":\"albums\"} | 404 | there is no bucket albums",
        "POST | /api/audit | {} | 400 | not a bucket name",
        "POST | /api/audit | {\"all\":true} | 400 | say which bucket",
        "POST | / | {} | 405 | POST / is not possible",
        "PATCH | /api/audit | {} | 405 | PATCH /api/audit is not possible",
        "PUT | /api/content/albums/a.png | x | 404 | there is no s3://albums/a.png"
      })
  void what_cannot_be_done_is_said_in_a_sentence(
      String method, String path, String body, int status, String sentence)
      throws IOException, InterruptedException {
    var answer = live.send(live.request(method, path, BodyPublishers.ofString(body)));
    assertEquals(status, answer.statusCode(), answer.body());
    assertTrue(
        answer.body().contains("\"detail\":\"" + (sentence == null ? "" : sentence)),
        answer.body());
  }

  @Test
  void the_page_is_served_under_its_policy() throws IOException {
    var answer = asked("/page/probe.css").toLowerCase(Locale.ROOT);
    assertTrue(answer.startsWith("http/1.1 200 "), answer);
    assertTrue(
        answer.contains(
            "\r\ncontent-security-policy: default-src 'none'; script-src 'self'; style-src 'self';"
                + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
                + " frame-ancestors 'none'\r\n"),
        answer);
    assertTrue(answer.contains("\r\nx-content-type-options: nosniff\r\n"), answer);
    assertTrue(answer.contains("\r\ncross-origin-resource-policy: same-origin\r\n"), answer);
    assertTrue(answer.contains("\r\ncontent-type: text/css; charset=utf-8\r\n"), answer);
  }

  private static String names() throws IOException, InterruptedException {
    var objects = live.get("/objects/photos").body();
    return objects.equals("{\"objects\":[]}") ? "[]" : objects;
  }

  private static String asked(String path) throws IOException {
    return raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
  }

  /// Byte by byte, because a client would tidy the path up.
  private static String raw(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), live.port())) {
      socket
          .getOutputStream()
          .write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
