package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.bootstrap.cli.web.LocalWebServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The web server of this machine, with requests that are written byte by byte. It implements
/// `docs/openapi.yaml`.
final class LocalWebServerTest {
  private static LocalPhotos photos;

  @BeforeAll
  static void start() {
    photos = new LocalPhotos();
    photos.put("a.txt", "1");
    photos.put("b.txt", "2");
    photos.put("c.txt", "3");
  }

  @AfterAll
  static void stop() {
    photos.close();
  }

  @Test
  void a_fault_of_the_program_is_an_answer_and_a_line_in_its_log() throws Exception {
    var log = new ArrayList<String>();
    try (var web =
            LocalWebServer.start(
                "127.0.0.1",
                0,
                photos.pipeline().find(),
                _ -> {
                  throw new IllegalStateException("out of tea");
                },
                log::add);
        var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(web.endpoint().resolve("/anything")).build();
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertEquals(500, answer.statusCode());
      assertTrue(answer.body().contains("a fault of this program"), answer.body());
      assertEquals(
          List.of(
              "a request failed by a fault of this program:"
                  + " java.lang.IllegalStateException: out of tea"),
          log);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/ | 404 | there is nothing at /: ask for /objects/BUCKET or for /objects/BUCKET/KEY",
        "/objectsx | 404 | there is nothing at /objectsx",
        "/api/objects?bucket=photos | 404 | there is nothing at /api/objects",
        "/objects | 404 | ask for /objects/BUCKET or for /objects/BUCKET/KEY",
        "/objects/photos/ | 400 | an object key is empty",
        "/objects/p/a.txt | 400 | not a bucket name: 'p'",
        "/objects/photos/d.txt | 404 | nothing is recorded of s3://photos/d.txt",
        "/objects/albums/a.txt | 404 | nothing is recorded of s3://albums/a.txt",
        "/objects/photos?limit=0 | 400 | limit 0: 1 to 1000 are allowed",
        "/objects/photos?limit=1001 | 400 | limit 1001: 1 to 1000 are allowed",
        "/objects/photos?limit=x | 400 | the parameter limit has to be a whole number",
        "/objects/photos?after=a.txt | 400 | there is no parameter after here"
      })
  void what_is_wrong_is_a_problem_with_a_sentence(String path, int status, String sentence)
      throws IOException {
    var answer = ask("GET", path, "127.0.0.1");
    assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    assertTrue(answer.contains("\r\nContent-type: application/problem+json\r\n"), answer);
    assertTrue(answer.contains(",\"status\":" + status + ",\"detail\":\"" + sentence), answer);
  }

  @Test
  void pages_follow_each_other() throws IOException {
    var first = ask("GET", "/objects/photos?limit=2", "localhost");
    var token = Pattern.compile(",\"next\":\"([\\w-]+)\"}$").matcher(first);
    assertTrue(token.find(), first);
    var last = ask("GET", "/objects/photos?limit=2&next=" + token.group(1), "localhost");
    assertTrue(last.contains("{\"objects\":[{\"filename\":\"c.txt\""), last);
    assertTrue(last.endsWith("}]}"), last);
  }

  @Test
  void a_reader_is_not_sent_what_it_has() throws IOException {
    var first = ask("GET", "/objects/photos", "localhost");
    var tag = Pattern.compile("\r\nEtag: (\"[0-9a-f]{32}\")\r\n").matcher(first);
    assertTrue(tag.find(), first);
    var again = ask("GET", "/objects/photos", "localhost\r\nIf-None-Match: " + tag.group(1));
    assertTrue(again.startsWith("HTTP/1.1 304 "), again);
    assertTrue(again.endsWith("\r\n\r\n"), again);
  }

  @Test
  void objects_are_only_read() throws IOException {
    for (var method : new String[] {"PUT", "POST", "DELETE"}) {
      var answer = ask(method, "/objects/photos/a.txt", "127.0.0.1");
      assertTrue(answer.startsWith("HTTP/1.1 405 "), answer);
      assertTrue(answer.contains("\r\nAllow: GET, HEAD\r\n"), answer);
      assertTrue(answer.contains("\"detail\":\"objects are only read here"), answer);
    }
    var head = ask("HEAD", "/objects/photos/a.txt", "127.0.0.1");
    assertTrue(head.startsWith("HTTP/1.1 200 "), head);
    assertTrue(head.endsWith("\r\n\r\n"), head);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "1"})
  void a_foreign_host_is_refused(String host) throws IOException {
    var answer = ask("GET", "/objects/photos", host);
    assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
    assertTrue(!answer.contains("a.txt"), answer);
  }

  private static String ask(String method, String path, String host) throws IOException {
    var port = URI.create(photos.api()).getPort();
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      var request =
          "%s %s HTTP/1.1\r\nHost: %s\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
              .formatted(method, path, host);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
