package contactsheet.bootstrap.cli.page;

import com.sun.net.httpserver.HttpExchange;
import contactsheet.bootstrap.cli.web.Reply;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/// `GET /` and `GET /page/…`: the page itself, from the program's own files and from nowhere else.
final class PageFiles {
  static final String PATH = "/page/";
  private static final String FIRST = "index.html";

  /// A name and nothing but a name: there is no way out of the folder.
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*\\.([a-z]+)");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /// Whether a path leads here.
  boolean owns(String path) {
    return path.equals("/") || path.startsWith(PATH);
  }

  void get(HttpExchange exchange, String path) throws IOException {
    var name = NAME.matcher(path.equals("/") ? FIRST : path.substring(PATH.length()));
    var type = name.matches() ? TYPES.get(name.group(1)) : null;
    try (var file =
        type == null ? null : PageFiles.class.getResourceAsStream("/page/" + name.group())) {
      if (type == null || file == null) {
        Reply.refuse(exchange, Reply.NOT_FOUND, "the page has no file " + path);
        return;
      }
      var headers = exchange.getResponseHeaders();
      headers.set("Content-Type", type);
      headers.set("Content-Security-Policy", POLICY);
      headers.set("Cache-Control", "no-cache");
      Reply.send(exchange, file.readAllBytes());
    }
  }
}
