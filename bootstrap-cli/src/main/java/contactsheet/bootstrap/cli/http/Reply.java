package contactsheet.bootstrap.cli.http;

import com.sun.net.httpserver.HttpExchange;
import contactsheet.bootstrap.cli.json.JsonDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// An answer over HTTP.
///
/// @param status of HTTP
/// @param json one document
public record Reply(int status, String json) {
  public static final int OK = 200;
  public static final int BAD_REQUEST = 400;
  public static final int FORBIDDEN = 403;
  public static final int NOT_FOUND = 404;
  public static final int METHOD_NOT_ALLOWED = 405;
  public static final int UNAVAILABLE = 503;

  /// What was asked for.
  public static Reply ok(String json) {
    return new Reply(OK, json);
  }

  /// A refusal.
  ///
  /// @param sentence what is wrong, for a person
  public static Reply error(int status, String sentence) {
    return new Reply(
        status,
        JsonDocument.of(
            json ->
                json.writeStartObject().writeStringProperty("error", sentence).writeEndObject()));
  }

  /// The sentence of a refusal.
  ///
  /// @throws IllegalArgumentException if the document is none
  public static String readError(String document) {
    return JsonDocument.read(
        document,
        json -> {
          if (!"error".equals(json.nextName())) {
            throw new IllegalArgumentException("not an error");
          }
          return json.nextStringValue();
        });
  }

  /// Sends it, which may be done once.
  public void send(HttpExchange exchange) throws IOException {
    var body = (json + "\n").getBytes(StandardCharsets.UTF_8);
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "application/json; charset=utf-8");
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
