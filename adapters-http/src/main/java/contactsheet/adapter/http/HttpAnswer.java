package contactsheet.adapter.http;

import contactsheet.domain.Failure;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The answer to a request over HTTP.
///
/// @param status the HTTP status code, such as 200
/// @param headers the headers, by their names in lower case
/// @param body a JSON document, or empty
/// @param failure the reason why the rows could not be read, for the log; none if they could
public record HttpAnswer(
    int status, SequencedMap<String, String> headers, String body, @Nullable Failure failure) {
  static final int OK = 200;
  static final int NOT_MODIFIED = 304;

  public HttpAnswer {
    headers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(headers));
  }

  /// A document, with the `ETag` for a later conditional request.
  public static HttpAnswer of(String document) {
    var headers = headers("application/json");
    headers.put("etag", EntityTag.of(document).value());
    return new HttpAnswer(OK, headers, document, null);
  }

  /// A refusal.
  public static HttpAnswer of(Problem problem) {
    var headers = headers("application/problem+json");
    if (problem.status() == Problem.METHOD_NOT_ALLOWED) {
      headers.put("allow", "GET, HEAD");
    }
    return new HttpAnswer(problem.status(), headers, problem.json(), null);
  }

  static HttpAnswer of(Failure failure) {
    var refusal = of(Problem.of(failure));
    var headers = new LinkedHashMap<>(refusal.headers());
    if (failure.kind() == Failure.Kind.RETRYABLE) {
      headers.put("retry-after", "5");
    }
    return new HttpAnswer(refusal.status(), headers, refusal.body(), failure);
  }

  /// Only the reader may cache the answer, and has to revalidate it each time.
  private static SequencedMap<String, String> headers(String type) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("content-type", type);
    headers.put("cache-control", "private, no-cache");
    headers.put("x-content-type-options", "nosniff");
    return headers;
  }

  /// This answer, or "not modified" where the reader has the same document already.
  HttpAnswer unless(String ifNoneMatch) {
    var tag = headers.get("etag");
    if (tag == null || !new EntityTag(tag).isAmong(ifNoneMatch)) {
      return this;
    }
    var kept = new LinkedHashMap<>(headers);
    kept.remove("content-type");
    return new HttpAnswer(NOT_MODIFIED, kept, "", null);
  }

  HttpAnswer withoutBody() {
    return new HttpAnswer(status, headers, "", failure);
  }

  /// The answer in payload format 2.0 [API Gateway Developer Guide, Create AWS Lambda proxy
  /// integrations for HTTP APIs].
  public String json() {
    return JsonDocument.of(
        json -> {
          json.beginObject();
          json.name("statusCode").value(status);
          json.name("headers").beginObject();
          for (var header : headers.entrySet()) {
            json.name(header.getKey()).value(header.getValue());
          }
          json.endObject();
          json.name("body").value(body);
          json.name("isBase64Encoded").value(false);
          json.endObject();
        });
  }
}
