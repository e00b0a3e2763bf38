package contactsheet.adapter.queries;

import static java.nio.charset.StandardCharsets.UTF_8;

import contactsheet.application.port.in.FindObjectMetadata.Listing;
import contactsheet.application.port.in.FindObjectMetadata.Lookup;
import contactsheet.application.port.in.PageQuery;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A program's request: `GET /objects/{bucket}/{key}` for one object, `GET /objects/{bucket}` for a
/// page of them.
///
/// The way of a request: [#question] goes to the use case, and what it says comes back to `answer`.
public final class QueryRequest {
  /// A function may answer 6 MB and no more [Lambda Developer Guide, Lambda quotas].
  private static final int MOST_BYTES = 5_500_000;

  private static final int DEFAULT_LIMIT = 100;
  private static final String ROOT = "/objects/";
  private static final Set<String> OF_A_PAGE = Set.of("prefix", "limit", "next");

  private final HttpRequest request;
  private final Question question;

  private QueryRequest(HttpRequest request) {
    this.request = request;
    question = question(request);
  }

  /// Reads a request from a stream, which stays open.
  ///
  /// @throws NotARequestException if there is none in it
  /// @throws IOException if the stream fails
  public static QueryRequest read(InputStream payload) throws IOException {
    return new QueryRequest(HttpRequest.read(new String(payload.readAllBytes(), UTF_8)));
  }

  /// What is asked for.
  public Question question() {
    return question;
  }

  /// The answer to one object's question.
  public QueryAnswer answer(ObjectLocation location, Lookup found) {
    return answer(
        switch (found) {
          case Lookup.Present(var entry) -> QueryAnswer.of(PageJson.of(entry));
          case Lookup.Missing() ->
              QueryAnswer.of(Problem.notFound("nothing is recorded of " + location));
          case Lookup.Unavailable(var failure) -> QueryAnswer.of(failure);
        });
  }

  /// The answer to a page's question.
  public QueryAnswer answer(PageQuery query, Listing listed) {
    return answer(
        switch (listed) {
          case Listing.Page(var entries, var next) -> page(query, entries, next);
          case Listing.Unavailable(var failure) -> QueryAnswer.of(failure);
        });
  }

  /// A page with as many of the rows as fit into an answer; the others are on the next one.
  private static QueryAnswer page(
      PageQuery query, List<Recorded> entries, @Nullable ObjectKey next) {
    var answer =
        QueryAnswer.of(PageJson.of(entries, next == null ? null : PageToken.of(query, next)));
    if (entries.size() < 2 || answer.json().getBytes(UTF_8).length <= MOST_BYTES) {
      return answer;
    }
    var half = entries.subList(0, entries.size() / 2);
    return page(query, half, half.getLast().location().key());
  }

  /// The answer to what cannot be answered.
  public QueryAnswer answer(Problem problem) {
    return answer(QueryAnswer.of(problem));
  }

  private QueryAnswer answer(QueryAnswer full) {
    var answer = full.unless(request.ifNoneMatch());
    return request.method().equals("HEAD") ? answer.withoutBody() : answer;
  }

  /// What the values of the domain refuse, is refused in their words.
  private static Question question(HttpRequest request) {
    if (!request.path().startsWith(ROOT)) {
      return new Question.Refused(
          Problem.notFound("ask for /objects/BUCKET or for /objects/BUCKET/KEY"));
    }
    if (!Set.of("GET", "HEAD").contains(request.method())) {
      return new Question.Refused(Problem.methodNotAllowed());
    }
    try {
      var path = request.path().substring(ROOT.length());
      var slash = path.indexOf('/');
      return slash < 0
          ? page(new BucketName(decoded(path, request)), request)
          : object(path.substring(0, slash), path.substring(slash + 1), request);
    } catch (IllegalArgumentException e) {
      return new Question.Refused(Problem.badRequest(String.valueOf(e.getMessage())));
    }
  }

  private static Question object(String bucket, String key, HttpRequest request) {
    QueryParameters.read(request.query(), Set.of());
    return new Question.OneObject(
        new ObjectLocation(
            new BucketName(decoded(bucket, request)), new ObjectKey(decoded(key, request))));
  }

  private static Question page(BucketName bucket, HttpRequest request) {
    var parameters = QueryParameters.read(request.query(), OF_A_PAGE);
    var limit = parameters.number("limit", DEFAULT_LIMIT);
    var first = new PageQuery(bucket, prefix(parameters.text("prefix")), null, limit);
    var next = parameters.text("next");
    return new Question.OnePage(next.isEmpty() ? first : PageToken.open(next, first));
  }

  /// A prefix is what a key may begin with, so it is no longer than a key.
  private static String prefix(String text) {
    return text.isEmpty() ? text : new ObjectKey(text).value();
  }

  private static String decoded(String text, HttpRequest request) {
    return request.encoded() ? PercentEncoding.decodePath(text) : text;
  }
}
