package contactsheet.bootstrap.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// DNS rebinding in a real browser. A page is loaded from an attacker's server, and when its script
/// sends further requests, the same name and port lead to this machine. For the browser that is the
/// page's own origin, so the script may read every answer, and only the server can refuse.
@Tag("thorough")
final class RebindingInABrowserTest {
  private static final String ATTACKER = "attacker.test";

  @Test
  void a_page_gets_nothing_of_the_port_of_s3() throws Exception {
    var attack = new Attack();
    try (var browser = attack.loaded();
        var live = new LivePage(attack.port(), 0)) {
      live.upload("secret.txt", "text/plain", "for nobody");
      assertRefused(browser, "GET", "/");
      assertRefused(browser, "GET", "/photos?list-type=2");
      assertRefused(browser, "GET", "/photos/secret.txt");
      assertRefused(browser, "PUT", "/photos/planted.txt");
      assertRefused(browser, "DELETE", "/photos/secret.txt");
      assertUntouched(live);
    }
  }

  @Test
  void a_page_gets_nothing_of_the_port_of_the_rows() throws Exception {
    var attack = new Attack();
    try (var browser = attack.loaded();
        var live = new LivePage(0, attack.port())) {
      live.upload("secret.txt", "text/plain", "for nobody");
      assertRefused(browser, "GET", "/");
      assertRefused(browser, "GET", "/objects/photos");
      assertRefused(browser, "GET", "/api/content/photos/secret.txt");
      assertRefused(browser, "PUT", "/api/content/photos/planted.txt");
      assertRefused(browser, "DELETE", "/api/content/photos/secret.txt");
      assertUntouched(live);
    }
  }

  private static void assertRefused(Browser browser, String method, String path) {
    var answer =
        browser.script(
            "const [method, path] = arguments;"
                + " return fetch(path, {method, headers: {'X-Contactsheet': 'page'}})"
                + ".then(async (answer) => [answer.status, await answer.text()])",
            method,
            path);
    var status = answer instanceof List<?> parts ? parts.getFirst() : answer;
    assertEquals(403L, status, () -> method + " " + path + ": " + answer);
  }

  private static void assertUntouched(LivePage live) throws IOException, InterruptedException {
    assertEquals("for nobody", live.get("/api/content/photos/secret.txt").body());
    assertEquals(404, live.get("/api/content/photos/planted.txt").statusCode());
  }

  /// The attacker's server, which is gone once its page is loaded.
  private static final class Attack {
    private final HttpServer server;

    Attack() throws IOException {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            try (exchange) {
              var page = "<!doctype html><title>A harmless page</title>".getBytes(UTF_8);
              exchange.getResponseHeaders().set("Content-Type", "text/html");
              exchange.sendResponseHeaders(200, page.length);
              exchange.getResponseBody().write(page);
            }
          });
      server.start();
    }

    int port() {
      return server.getAddress().getPort();
    }

    Browser loaded() {
      try {
        return Browser.openByName(ATTACKER, port());
      } finally {
        server.stop(0);
      }
    }
  }
}
