package contactsheet.adapter.queries;

import contactsheet.domain.Failure;

/// Why a request got nothing, as [RFC 9457] wants it told.
///
/// @param status of HTTP
/// @param title the status in words
/// @param detail what is wrong and what to do, as a sentence for a person
public record Problem(int status, String title, String detail) {
  static final int METHOD_NOT_ALLOWED = 405;

  static Problem badRequest(String detail) {
    return new Problem(400, "Bad Request", detail);
  }

  static Problem notFound(String detail) {
    return new Problem(404, "Not Found", detail);
  }

  static Problem methodNotAllowed() {
    return new Problem(
        METHOD_NOT_ALLOWED, "Method Not Allowed", "objects are only read here: use GET or HEAD");
  }

  /// What went wrong inside is not told: it names what the reader has no part in.
  static Problem of(Failure failure) {
    return switch (failure.kind()) {
      case PERMANENT ->
          new Problem(
              500,
              "Internal Server Error",
              "the rows cannot be read, and trying again will not help: the function's log says"
                  + " why");
      case RETRYABLE ->
          new Problem(503, "Service Unavailable", "the rows cannot be read now: try again later");
    };
  }

  /// The document, without a `type`: it is a status of HTTP and nothing more.
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
