package contactsheet.adapter.http;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// A request of HTTP as Lambda is given it, in payload format 2.0 [Lambda Developer Guide, Invoking
/// Lambda function URLs].
///
/// @param method the HTTP method, such as `GET`
/// @param path the path without the host, beginning with a slash
/// @param encoded whether the path is still percent-encoded
/// @param query the part behind the question mark, percent-encoded
/// @param ifNoneMatch the header of that name; empty if there is none
record HttpRequest(String method, String path, boolean encoded, String query, String ifNoneMatch) {
  private static final String VERSION = "2.0";
  private static final String NO_STAGE = "$default";

  /// @throws NotARequestException if it is something else
  static HttpRequest read(String payload) {
    try {
      return of(JsonDocument.read(payload, HttpRequest::texts));
    } catch (IllegalArgumentException e) {
      throw new NotARequestException("the event is not the JSON of a request", e);
    }
  }

  private static HttpRequest of(Map<String, String> event) {
    var method = event.get("requestContext.http.method");
    var path = event.get("rawPath");
    if (!VERSION.equals(event.get("version")) || method == null || path == null) {
      throw new NotARequestException(
          "the event is not a request in payload format 2.0: this function answers a Lambda"
              + " function URL or an HTTP API, and MetadataFunction takes S3's events");
    }
    return new HttpRequest(
        method,
        withoutStage(path, event.getOrDefault("requestContext.stage", NO_STAGE)),
        isOfFunctionUrl(event.getOrDefault("requestContext.domainName", "")),
        event.getOrDefault("rawQueryString", ""),
        event.getOrDefault("headers.if-none-match", ""));
  }

  /// A function URL passes the path as it was sent. An HTTP API has decoded it, although it also
  /// calls it `rawPath`. Decoding it again would change every key with a `%`.
  private static boolean isOfFunctionUrl(String domain) {
    return domain.contains(".lambda-url.");
  }

  /// The path of an HTTP API begins with the stage, unless it is the default stage.
  private static String withoutStage(String path, String stage) {
    var prefix = "/" + stage;
    return !stage.equals(NO_STAGE) && path.startsWith(prefix + "/")
        ? path.substring(prefix.length())
        : path;
  }

  /// Returns the texts in the object whose start was just read, and in nested objects, by their
  /// paths.
  private static Map<String, String> texts(JsonReader json) throws IOException {
    var texts = new HashMap<String, String>();
    collect(json, "", texts);
    return texts;
  }

  private static void collect(JsonReader json, String place, Map<String, String> texts)
      throws IOException {
    while (json.hasNext()) {
      var name = place + json.nextName();
      switch (json.peek()) {
        case BEGIN_OBJECT -> {
          json.beginObject();
          collect(json, name + ".", texts);
        }
        case STRING -> texts.put(name, json.nextString());
        default -> json.skipValue();
      }
    }
    json.endObject();
  }
}
