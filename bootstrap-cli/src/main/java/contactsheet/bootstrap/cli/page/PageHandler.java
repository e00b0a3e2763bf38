package contactsheet.bootstrap.cli.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import contactsheet.adapter.http.PercentEncoding;
import contactsheet.bootstrap.cli.web.Reply;
import contactsheet.domain.ObjectLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// Passes each request of the page to the resource that answers it, and refuses a change unless the
/// page itself requests it.
final class PageHandler implements HttpHandler {
  private static final int MOST_BYTES_OF_AN_ORDER = 10_000;
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final PageFiles files = new PageFiles();
  private final EventStream events;
  private final ContentResource content;
  private final TroubleResource troubles;
  private final ScriptResource scripts;
  private final Audit audit;
  private final RoundsResource rounds;

  PageHandler(
      EventStream events,
      ContentResource content,
      TroubleResource troubles,
      ScriptResource scripts,
      Audit audit,
      RoundsResource rounds) {
    this.events = events;
    this.content = content;
    this.troubles = troubles;
    this.scripts = scripts;
    this.audit = audit;
    this.rounds = rounds;
  }

  /// The host and the origin were checked before.
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    protect(exchange);
    try {
      var path = PercentEncoding.decodePath(exchange.getRequestURI().getRawPath());
      if (List.of(path.split("[/\\\\]", -1)).contains("..")) {
        refuse(exchange, Reply.BAD_REQUEST, "a path with .. leads nowhere here");
      } else if (READING.contains(exchange.getRequestMethod())) {
        read(exchange, path);
      } else if (isByThePage(exchange)) {
        change(exchange, path);
      } else {
        refuse(
            exchange,
            Reply.FORBIDDEN,
            "only the page itself may change something here: it sends X-Contactsheet and Origin");
      }
    } catch (IllegalArgumentException e) {
      refuse(exchange, Reply.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
  }

  private static void protect(HttpExchange exchange) {
    var headers = exchange.getResponseHeaders();
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    // Or any page could show our pictures, without reading them.
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
  }

  /// Another origin's page cannot send a custom header without a preflight request, and cannot
  /// leave out its origin.
  private static boolean isByThePage(HttpExchange exchange) {
    var headers = exchange.getRequestHeaders();
    return "page".equals(headers.getFirst("X-Contactsheet")) && headers.containsKey("Origin");
  }

  private void read(HttpExchange exchange, String path) throws IOException {
    if (files.owns(path)) {
      files.get(exchange, path);
    } else if (path.equals("/api/hexagon")) {
      Reply.send(exchange, HexagonFile.read());
    } else if (path.equals("/api/events") && exchange.getRequestMethod().equals("GET")) {
      events.open(exchange);
    } else if (path.startsWith(ScriptResource.PATH)) {
      Reply.send(exchange, scripts.get(path));
    } else if (path.startsWith(RoundsResource.PATH)) {
      Reply.send(exchange, rounds.get(path));
    } else if (path.startsWith(ContentResource.PATH)) {
      content.get(exchange, object(path));
    } else {
      refuse(exchange, Reply.NOT_FOUND, "there is nothing at " + path);
    }
  }

  private void change(HttpExchange exchange, String path) throws IOException {
    var order = exchange.getRequestMethod() + " " + path;
    if (order.startsWith("PUT " + ContentResource.PATH)) {
      content.put(exchange, object(path));
    } else if (order.startsWith("DELETE " + ContentResource.PATH)) {
      content.delete(exchange, object(path));
    } else if (order.startsWith("PUT " + TroubleResource.PATH)) {
      var name = path.substring(TroubleResource.PATH.length());
      Reply.send(exchange, troubles.turn(name, body(exchange)));
    } else if (order.equals("POST " + Audit.PATH)) {
      Reply.send(exchange, audit.run(Audit.Order.read(body(exchange))));
    } else if (order.startsWith("POST " + RoundsResource.PATH)) {
      Reply.send(exchange, rounds.run(path));
    } else {
      refuse(exchange, Reply.METHOD_NOT_ALLOWED, order + " is not possible");
    }
  }

  private static ObjectLocation object(String path) {
    var name = path.substring(ContentResource.PATH.length());
    var slash = name.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(
          "say which object: " + ContentResource.PATH + "BUCKET/KEY");
    }
    return ObjectLocation.of(name.substring(0, slash), name.substring(slash + 1));
  }

  private static String body(HttpExchange exchange) throws IOException {
    return new String(
        exchange.getRequestBody().readNBytes(MOST_BYTES_OF_AN_ORDER), StandardCharsets.UTF_8);
  }

  private static void refuse(HttpExchange exchange, int status, String sentence)
      throws IOException {
    Reply.refuse(exchange, status, sentence);
  }
}
