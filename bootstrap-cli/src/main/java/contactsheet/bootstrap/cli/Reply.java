package contactsheet.bootstrap.cli;

import contactsheet.adapter.queries.JsonDocument;

/// An answer of the local API.
///
/// @param status of HTTP
/// @param json one document
record Reply(int status, String json) {
  static final int OK = 200;
  static final int BAD_REQUEST = 400;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int METHOD_NOT_ALLOWED = 405;
  static final int UNAVAILABLE = 503;

  static Reply ok(String json) {
    return new Reply(OK, json);
  }

  /// @param sentence what is wrong, for a person
  static Reply error(int status, String sentence) {
    return new Reply(
        status,
        JsonDocument.of(
            json ->
                json.writeStartObject().writeStringProperty("error", sentence).writeEndObject()));
  }

  /// The sentence of an error.
  ///
  /// @throws IllegalArgumentException if the document is not an error
  static String readError(String document) {
    return JsonDocument.read(
        document,
        json -> {
          if (!"error".equals(json.nextName())) {
            throw new IllegalArgumentException("not an error");
          }
          return json.nextStringValue();
        });
  }
}
