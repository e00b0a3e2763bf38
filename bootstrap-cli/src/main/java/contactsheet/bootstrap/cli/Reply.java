package contactsheet.bootstrap.cli;

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
    return new Reply(status, PageJson.ofError(sentence));
  }
}
