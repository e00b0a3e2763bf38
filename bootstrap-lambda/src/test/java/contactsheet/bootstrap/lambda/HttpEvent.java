package contactsheet.bootstrap.lambda;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/// A request as a function URL passes it to the function, in payload format 2.0.
///
/// @param method the HTTP method
/// @param path the path, percent-encoded as it was sent
/// @param query the text after the question mark
/// @param headers the headers, with names in lower case
/// @param domain the domain name by which the function was reached
/// @param stage the stage of an HTTP API; a function URL has only `$default`
record HttpEvent(
    String method,
    String path,
    String query,
    Map<String, String> headers,
    String domain,
    String stage) {
  private static final String FUNCTION_URL = "abcdefghij.lambda-url.eu-central-1.on.aws";
  private static final String HTTP_API = "klmnopqrst.execute-api.eu-central-1.amazonaws.com";

  /// @param uri a path, with or without a query
  static HttpEvent get(String uri) {
    var parts = uri.split("\\?", 2);
    var query = parts.length == 2 ? parts[1] : "";
    return new HttpEvent("GET", parts[0], query, Map.of(), FUNCTION_URL, "$default");
  }

  HttpEvent method(String other) {
    return new HttpEvent(other, path, query, headers, domain, stage);
  }

  HttpEvent header(String name, String value) {
    var more = new TreeMap<>(headers);
    more.put(name, value);
    return new HttpEvent(method, path, query, more, domain, stage);
  }

  HttpEvent byHttpApi(String other) {
    return new HttpEvent(method, path, query, headers, HTTP_API, other);
  }

  String json() {
    var all = new TreeMap<>(Map.of("host", domain, "accept", "*/*", "x-forwarded-proto", "https"));
    all.putAll(headers);
    return JsonMapper.shared()
        .writeValueAsString(
            Map.of(
                "version",
                "2.0",
                "routeKey",
                "$default",
                "rawPath",
                path,
                "rawQueryString",
                query,
                "cookies",
                new String[] {"a=b"},
                "headers",
                all,
                "requestContext",
                Map.of(
                    "accountId",
                    "123456789012",
                    "domainName",
                    domain,
                    "http",
                    Map.of("method", method, "path", path, "protocol", "HTTP/1.1"),
                    "stage",
                    stage,
                    "timeEpoch",
                    1793527200000L,
                    "authorizer",
                    Map.of("iam", Map.of("userId", "AIDA"))),
                "isBase64Encoded",
                false));
  }
}
