package contactsheet.bootstrap.cli.page;

import com.sun.net.httpserver.HttpExchange;
import contactsheet.bootstrap.cli.http.Reply;
import java.io.IOException;

/// A body that is at hand as a whole.
final class Bytes {
  private static final int NO_BODY = -1;

  private Bytes() {}

  /// Sends it, behind the headers that are set.
  static void send(HttpExchange exchange, byte[] body) throws IOException {
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(Reply.OK, NO_BODY);
    } else {
      exchange.sendResponseHeaders(Reply.OK, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
