package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// DNS rebinding in a real browser: an attacker's page asks under its own name, which resolves to
/// this machine by now. To the browser that is the page's own origin, so it lets the page read
/// every answer: only the server can refuse.
@Tag("thorough")
final class RebindingInABrowserTest {
  private static final String ATTACKER = "attacker.test";
  private static final long FORBIDDEN = 403;

  private final LivePage live = new LivePage();

  @AfterEach
  void end() {
    live.close();
  }

  @Test
  void a_page_gets_nothing_of_the_port_of_s3() throws Exception {
    live.upload("secret.txt", "text/plain", "for nobody");
    try (var browser = Browser.openByName(ATTACKER, live.s3().getPort())) {
      for (var request : List.of("/", "/photos?list-type=2", "/photos/secret.txt")) {
        assertRefused(browser, "GET", request);
      }
      assertRefused(browser, "PUT", "/photos/planted.txt");
      assertRefused(browser, "DELETE", "/photos/secret.txt");
    }
    assertEquals("for nobody", live.get("/api/content/photos/secret.txt").body());
    assertEquals(404, live.get("/api/content/photos/planted.txt").statusCode());
  }

  @Test
  void a_page_gets_nothing_of_the_port_of_the_rows() throws Exception {
    live.upload("secret.txt", "text/plain", "for nobody");
    try (var browser = Browser.openByName(ATTACKER, live.port())) {
      for (var request : List.of("/", "/objects/photos", "/api/content/photos/secret.txt")) {
        assertRefused(browser, "GET", request);
      }
      assertRefused(browser, "PUT", "/api/content/photos/planted.txt");
      assertRefused(browser, "DELETE", "/api/content/photos/secret.txt");
    }
    assertEquals("for nobody", live.get("/api/content/photos/secret.txt").body());
  }

  private static void assertRefused(Browser browser, String method, String path) {
    var answer =
        browser.script(
            "const [method, path] = arguments;"
                + " const headers = {'X-Contactsheet': 'page'};"
                + " return fetch(path, {method, headers})"
                + ".then(async (answer) => [answer.status, await answer.text()])",
            method,
            path);
    assertTrue(answer instanceof List<?>, () -> method + " " + path + ": " + answer);
    var parts = (List<?>) answer;
    assertEquals(FORBIDDEN, parts.getFirst(), () -> method + " " + path + ": " + answer);
    assertTrue(!String.valueOf(parts.getLast()).contains("secret"), answer::toString);
  }
}
