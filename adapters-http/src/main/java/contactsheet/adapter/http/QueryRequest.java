package contactsheet.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import contactsheet.application.port.in.FindAuditStatus;
import contactsheet.application.port.in.FindAuditStatus.StatusAnswer;
import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.FindObjectMetadata.Listing;
import contactsheet.application.port.in.FindObjectMetadata.Lookup;
import contactsheet.application.port.in.FindObjectMetadata.Timeline;
import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.TimeQuery;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.TimePlace;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A request for rows: `GET /objects/{bucket}/{key}` for one object, `GET /objects/{bucket}` for a
/// page of them by key or by time; or for what is known of a bucket's audits: `GET
/// /audits/{bucket}`. `docs/openapi.yaml` describes them, with every answer.
public final class QueryRequest {
  /// A function may answer 6 MB and no more [Lambda Developer Guide, Lambda quotas].
  private static final int MOST_BYTES = 5_500_000;

  private static final String OBJECTS = "/objects";
  private static final String ROOT = OBJECTS + "/";
  private static final String AUDITS = "/audits/";

  private final HttpRequest request;
  private final Question question;

  private QueryRequest(HttpRequest request) {
    this.request = request;
    question = question(request);
  }

  /// A request as a web server receives it.
  ///
  /// @param path the path, still percent-encoded
  /// @param query the part behind the question mark, percent-encoded; empty if there is none
  /// @param ifNoneMatch the header of that name; empty if there is none
  public static QueryRequest of(String method, String path, String query, String ifNoneMatch) {
    return new QueryRequest(new HttpRequest(method, path, true, query, ifNoneMatch));
  }

  /// Returns whether a percent-encoded path is a request for rows.
  public static boolean isForRows(String path) {
    return path.equals(OBJECTS) || path.startsWith(ROOT);
  }

  /// Reads a request as Lambda hands it over, from a stream that stays open.
  ///
  /// @throws NotARequestException if there is none in it
  /// @throws IOException if the stream fails
  public static QueryRequest read(InputStream payload) throws IOException {
    return new QueryRequest(HttpRequest.read(new String(payload.readAllBytes(), UTF_8)));
  }

  /// The question in the request.
  public Question question() {
    return question;
  }

  /// Asks the use case that knows, and answers.
  public HttpAnswer answer(FindObjectMetadata find, FindAuditStatus audits) {
    return switch (question) {
      case Question.Audits(var bucket) -> answer(bucket, audits.find(bucket));
      case Question.OneObject(var location) -> answer(location, find.find(location));
      case Question.OnePage(var query) -> answer(query, find.list(query));
      case Question.OneTimedPage(var query) -> answer(query, find.list(query));
      case Question.Refused(var problem) -> answer(HttpAnswer.of(problem));
    };
  }

  private HttpAnswer answer(ObjectLocation location, Lookup found) {
    return answer(
        switch (found) {
          case Lookup.Present(var entry) -> HttpAnswer.of(PageJson.of(entry));
          case Lookup.Missing() ->
              HttpAnswer.of(Problem.notFound("nothing is recorded of " + location));
          case Lookup.Unavailable(var failure) -> HttpAnswer.of(failure);
        });
  }

  private HttpAnswer answer(BucketName bucket, StatusAnswer found) {
    return answer(
        switch (found) {
          case StatusAnswer.Known(var status) -> HttpAnswer.of(AuditJson.of(status));
          case StatusAnswer.Unknown() ->
              HttpAnswer.of(Problem.notFound("no round of audits has begun in " + bucket));
          case StatusAnswer.Unavailable(var failure) -> HttpAnswer.of(failure);
        });
  }

  private HttpAnswer answer(PageQuery query, Listing listed) {
    return answer(
        switch (listed) {
          case Listing.RecordedPage(var entries, var next) -> page(query, entries, next);
          case Listing.Unavailable(var failure) -> HttpAnswer.of(failure);
        });
  }

  /// A page with as many of the rows as fit into an answer; the others are on the next one.
  private static HttpAnswer page(
      PageQuery query, List<Recorded> entries, @Nullable ObjectKey next) {
    var answer =
        HttpAnswer.of(PageJson.of(entries, next == null ? null : PageToken.of(query, next)));
    if (fits(answer, entries)) {
      return answer;
    }
    var half = entries.subList(0, entries.size() / 2);
    return page(query, half, half.getLast().location().key());
  }

  private HttpAnswer answer(TimeQuery query, Timeline listed) {
    return answer(
        switch (listed) {
          case Timeline.TimedPage page -> page(query, page);
          case Timeline.Unavailable(var failure) -> HttpAnswer.of(failure);
        });
  }

  private static HttpAnswer page(TimeQuery query, Timeline.TimedPage page) {
    var entries = page.entries();
    var next = page.next() == null ? null : TimeToken.of(query, page.next());
    var answer = HttpAnswer.of(PageJson.of(entries, next, page.examined()));
    if (fits(answer, entries)) {
      return answer;
    }
    var half = entries.subList(0, entries.size() / 2);
    var last = half.getLast();
    var place = new TimePlace(query.order().timeOf(last.metadata()), last.location().key());
    return page(query, new Timeline.TimedPage(half, place, page.examined()));
  }

  private static boolean fits(HttpAnswer answer, List<Recorded> entries) {
    return entries.size() < 2 || answer.json().getBytes(UTF_8).length <= MOST_BYTES;
  }

  private HttpAnswer answer(HttpAnswer full) {
    var answer = full.unless(request.ifNoneMatch());
    return request.method().equals("HEAD") ? answer.withoutBody() : answer;
  }

  /// A value that the domain refuses is refused with the domain's sentence.
  private static Question question(HttpRequest request) {
    var isForAudits = request.path().startsWith(AUDITS);
    if (!isForAudits && !request.path().startsWith(ROOT)) {
      return new Question.Refused(
          Problem.notFound("ask for /objects/BUCKET or for /objects/BUCKET/KEY"));
    }
    if (!Set.of("GET", "HEAD").contains(request.method())) {
      return new Question.Refused(Problem.methodNotAllowed());
    }
    try {
      if (isForAudits) {
        return audits(request);
      }
      var path = request.path().substring(ROOT.length());
      var slash = path.indexOf('/');
      return slash < 0
          ? PageParameters.question(new BucketName(decoded(path, request)), request.query())
          : object(path.substring(0, slash), path.substring(slash + 1), request);
    } catch (IllegalArgumentException e) {
      return new Question.Refused(Problem.badRequest(String.valueOf(e.getMessage())));
    }
  }

  private static Question audits(HttpRequest request) {
    QueryParameters.read(request.query(), Set.of());
    var bucket = request.path().substring(AUDITS.length());
    return new Question.Audits(new BucketName(decoded(bucket, request)));
  }

  private static Question object(String bucket, String key, HttpRequest request) {
    QueryParameters.read(request.query(), Set.of());
    return new Question.OneObject(
        new ObjectLocation(
            new BucketName(decoded(bucket, request)), new ObjectKey(decoded(key, request))));
  }

  private static String decoded(String text, HttpRequest request) {
    return request.encoded() ? PercentEncoding.decodePath(text) : text;
  }
}
