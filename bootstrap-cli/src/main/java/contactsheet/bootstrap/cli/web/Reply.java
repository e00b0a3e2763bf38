package contactsheet.bootstrap.cli.web;

import com.sun.net.httpserver.HttpExchange;
import contactsheet.adapter.http.HttpAnswer;
import contactsheet.adapter.http.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Sends answers through the JDK's web server. Each exchange is answered once.
public final class Reply {
  public static final int OK = 200;
  public static final int NOT_MODIFIED = 304;
  public static final int BAD_REQUEST = 400;
  public static final int FORBIDDEN = 403;
  public static final int NOT_FOUND = 404;
  public static final int METHOD_NOT_ALLOWED = 405;
  public static final int CONFLICT = 409;
  public static final int FAULT = 500;
  public static final int UNAVAILABLE = 503;

  private static final int NO_BODY = -1;

  private Reply() {}

  /// Sends an answer with its headers.
  public static void send(HttpExchange exchange, HttpAnswer answer) throws IOException {
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    send(exchange, answer.status(), answer.body().getBytes(StandardCharsets.UTF_8));
  }

  /// Refuses a request.
  ///
  /// @param detail a sentence about the fault and what to do
  public static void refuse(HttpExchange exchange, int status, String detail) throws IOException {
    send(exchange, HttpAnswer.of(Problem.of(status, detail)));
  }

  /// Sends a body behind the headers that are set already.
  public static void send(HttpExchange exchange, byte[] body) throws IOException {
    send(exchange, OK, body);
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    if (body.length == 0 || exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(status, NO_BODY);
    } else {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
