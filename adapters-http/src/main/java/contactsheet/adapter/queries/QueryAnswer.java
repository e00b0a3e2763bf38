package contactsheet.adapter.queries;

import contactsheet.domain.Failure;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What a request is answered.
///
/// @param status of HTTP
/// @param headers by their names in small letters
/// @param body a JSON document, or empty
/// @param failure why the rows could not be read, if they could not: for the log
public record QueryAnswer(
    int status, SequencedMap<String, String> headers, String body, @Nullable Failure failure) {
  static final int OK = 200;
  static final int NOT_MODIFIED = 304;

  public QueryAnswer {
    headers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(headers));
  }

  /// A document, with what a reader needs to ask later whether it has changed.
  static QueryAnswer of(String document) {
    var headers = headers("application/json");
    headers.put("etag", EntityTag.of(document).value());
    return new QueryAnswer(OK, headers, document, null);
  }

  static QueryAnswer of(Problem problem) {
    var headers = headers("application/problem+json");
    if (problem.status() == Problem.METHOD_NOT_ALLOWED) {
      headers.put("allow", "GET, HEAD");
    }
    return new QueryAnswer(problem.status(), headers, problem.json(), null);
  }

  static QueryAnswer of(Failure failure) {
    var refusal = of(Problem.of(failure));
    var headers = new LinkedHashMap<>(refusal.headers());
    if (failure.kind() == Failure.Kind.RETRYABLE) {
      headers.put("retry-after", "5");
    }
    return new QueryAnswer(refusal.status(), headers, refusal.body(), failure);
  }

  /// Kept by the reader alone, who asks each time whether it still holds.
  private static SequencedMap<String, String> headers(String type) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("content-type", type);
    headers.put("cache-control", "private, no-cache");
    headers.put("x-content-type-options", "nosniff");
    return headers;
  }

  /// The same, if the reader's copy is not the same already.
  QueryAnswer unless(String ifNoneMatch) {
    var tag = headers.get("etag");
    if (tag == null || !new EntityTag(tag).isAmong(ifNoneMatch)) {
      return this;
    }
    var kept = new LinkedHashMap<>(headers);
    kept.remove("content-type");
    return new QueryAnswer(NOT_MODIFIED, kept, "", null);
  }

  QueryAnswer withoutBody() {
    return new QueryAnswer(status, headers, "", failure);
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
