package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The local API, asked byte by byte.
final class ObjectsApiTest {
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/ | 404 | there is nothing at /: ask for /api/objects?bucket=NAME or",
        "/api/objectsx | 404 | there is nothing at /api/objectsx",
        "/api/objects | 400 | say of which bucket: /api/objects?bucket=NAME",
        "/api/objects/photos | 400 | say which object: /api/objects/BUCKET/KEY",
        "/api/objects/photos/ | 400 | an object key is empty",
        "/api/objects/p/a.txt | 400 | not a bucket name: 'p'",
        "/api/objects/photos/d.txt | 404 | nothing is recorded of s3://photos/d.txt",
        "/api/objects/albums/a.txt | 404 | there is no bucket albums; there is photos",
        "/api/objects?bucket=albums | 404 | there is no bucket albums; there is photos",
        "/api/objects?bucket=photos&limit=0 | 400 | limit 0: 1 to 1000 are allowed",
        "/api/objects?bucket=photos&limit=1001 | 400 | limit 1001: 1 to 1000 are allowed",
        "/api/objects?bucket=photos&limit=x | 400 | limit x: it has to be a number"
      })
  void what_is_wrong_is_a_sentence_in_json(String path, int status, String sentence)
      throws IOException {
    var answer = ask("GET", path, "127.0.0.1");
    assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    assertTrue(answer.contains("\r\n\r\n{\"error\":\"" + sentence), answer);
  }

  @Test
  void pages_follow_each_other() throws IOException {
    var first = ask("GET", "/api/objects?bucket=photos&limit=2", "localhost");
    assertTrue(first.endsWith(",\"next\":\"b.txt\"}\n"), first);
    var last = ask("GET", "/api/objects?bucket=photos&limit=2&after=b.txt", "localhost");
    assertTrue(last.contains("{\"objects\":[{\"filename\":\"c.txt\""), last);
    assertTrue(last.endsWith("}]}\n"), last);
  }

  @Test
  void objects_are_only_read() throws IOException {
    for (var method : new String[] {"PUT", "POST", "DELETE"}) {
      var answer = ask(method, "/api/objects/photos/a.txt", "127.0.0.1");
      assertTrue(answer.startsWith("HTTP/1.1 405 "), answer);
      assertTrue(answer.contains("\r\nAllow: GET, HEAD\r\n"), answer);
      assertTrue(answer.contains("{\"error\":\"objects are only read here"), answer);
    }
    var head = ask("HEAD", "/api/objects/photos/a.txt", "127.0.0.1");
    assertTrue(head.startsWith("HTTP/1.1 200 "), head);
    assertTrue(head.endsWith("\r\n\r\n"), head);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "1"})
  void a_foreign_host_is_refused(String host) throws IOException {
    var answer = ask("GET", "/api/objects?bucket=photos", host);
    assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
    assertTrue(!answer.contains("a.txt"), answer);
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, true",
    "LOCALHOST:8080, true",
    "127.0.0.1:8080, true",
    "[::1]:8080, true",
    "192.168.7.5, true",
    "my-machine:8080, true",
    "evil.example:8080, false",
    "'', false"
  })
  void a_host_is_ours_if_nobody_else_can_own_the_name(String header, boolean ours) {
    assertEquals(ours, HostHeader.isOurs(header, "my-machine"));
    assertEquals(false, HostHeader.isOurs(null, "my-machine"));
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
