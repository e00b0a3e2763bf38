package contactsheet.local.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Web pages of other servers get nothing from the port.
final class ForeignPagesTest {
  private final Photos photos = new Photos();

  @BeforeEach
  void upload() {
    photos.put("cat.jpg", "meow");
    photos.put("page.html", "<script>fetch('/photos/cat.jpg', {method: 'DELETE'})</script>");
    photos.forgetEvents();
  }

  @AfterEach
  void stop() {
    photos.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1",
        "GET /photos?list-type=2 HTTP/1.1",
        "GET /photos/cat.jpg HTTP/1.1",
        "DELETE /photos/cat.jpg HTTP/1.1",
        "PUT /photos/planted.jpg HTTP/1.1\r\nContent-Length: 0",
        "POST /photos?delete HTTP/1.1\r\nContent-Length: 0",
      })
  void a_name_that_was_pointed_at_this_machine_gets_no_answer(String request) throws IOException {
    var answer = RawHttp.ask(photos.endpoint(), request + "\r\nHost: evil.example:" + port(), "");
    assertEquals("HTTP/1.1 403 Forbidden", answer.lines().findFirst().orElseThrow());
    assertTrue(answer.contains("asked for by a name that is not its own"), answer);
    assertTrue(photos.events().isEmpty());
  }

  @Test
  void a_page_of_another_origin_changes_nothing() throws IOException {
    var answer =
        RawHttp.ask(
            photos.endpoint(),
            "DELETE /photos/cat.jpg HTTP/1.1\r\nOrigin: https://evil.example\r\nHost: 127.0.0.1:"
                + port(),
            "");
    assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
    assertTrue(photos.events().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]"})
  void the_machines_own_names_are_answered(String host) throws IOException {
    var answer =
        RawHttp.ask(
            photos.endpoint(), "GET /photos/cat.jpg HTTP/1.1\r\nHost: " + host + ":" + port(), "");
    assertTrue(answer.endsWith("meow"), answer);
  }

  @Test
  void nothing_that_was_uploaded_runs() throws IOException {
    var answer =
        RawHttp.ask(
            photos.endpoint(), "GET /photos/page.html HTTP/1.1\r\nHost: 127.0.0.1:" + port(), "");
    assertTrue(answer.contains("Content-Security-Policy: default-src 'none'; sandbox\r\n"), answer);
    assertTrue(answer.contains("X-Content-Type-Options: nosniff\r\n"), answer);
    assertTrue(answer.contains("Cross-Origin-Resource-Policy: same-origin\r\n"), answer);
  }

  private int port() {
    return photos.endpoint().getPort();
  }
}
