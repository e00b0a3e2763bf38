package contactsheet.adapter.http;

import com.google.gson.stream.JsonReader;
import contactsheet.domain.Failure;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Why a request is refused: the body of the answer, in the form of [RFC 9457].
///
/// @param status the HTTP status code, such as 404
/// @param title the status in words
/// @param detail what is wrong and what to do, as a sentence for a person
public record Problem(int status, String title, String detail) {
  static final int METHOD_NOT_ALLOWED = 405;

  /// A problem whose title is the name that HTTP has for its status [RFC 9110, section 15].
  public static Problem of(int status, String detail) {
    return new Problem(status, title(status), detail);
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Bad Request";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case METHOD_NOT_ALLOWED -> "Method Not Allowed";
      case 409 -> "Conflict";
      case 411 -> "Length Required";
      case 413 -> "Content Too Large";
      case 500 -> "Internal Server Error";
      case 502 -> "Bad Gateway";
      case 503 -> "Service Unavailable";
      default -> throw new IllegalArgumentException("no problem has the status " + status);
    };
  }

  static Problem badRequest(String detail) {
    return of(400, detail);
  }

  static Problem notFound(String detail) {
    return of(404, detail);
  }

  static Problem methodNotAllowed() {
    return of(METHOD_NOT_ALLOWED, "objects are only read here: use GET or HEAD");
  }

  /// Returns the problem for rows that could not be read. It does not contain the failure's reason,
  /// which names the table and the role; that is in the log.
  static Problem of(Failure failure) {
    return switch (failure.kind()) {
      case PERMANENT ->
          of(500, "the rows cannot be read, and trying again will not help: the log says why");
      case RETRYABLE -> of(503, "the rows cannot be read now: try again later");
    };
  }

  /// Reads the detail of a problem's document.
  ///
  /// @throws IllegalArgumentException if the document is no problem
  public static String readDetail(String document) {
    return JsonDocument.read(document, Problem::detail);
  }

  private static String detail(JsonReader json) throws IOException {
    @Nullable String detail = null;
    while (json.hasNext()) {
      if (json.nextName().equals("detail")) {
        detail = json.nextString();
      } else {
        json.skipValue();
      }
    }
    json.endObject();
    if (detail == null) {
      throw new IllegalArgumentException("not a problem: it has no detail");
    }
    return detail;
  }

  /// Returns the document. It has no `type`, because the status is enough.
  String json() {
    return JsonDocument.of(
        json ->
            json.beginObject()
                .name("title")
                .value(title)
                .name("status")
                .value(status)
                .name("detail")
                .value(detail)
                .endObject());
  }
}
