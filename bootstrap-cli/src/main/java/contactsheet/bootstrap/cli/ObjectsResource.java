package contactsheet.bootstrap.cli;

import contactsheet.adapter.queries.PageJson;
import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.FindObjectMetadata.Listing;
import contactsheet.application.port.in.FindObjectMetadata.Lookup;
import contactsheet.application.port.in.PageQuery;
import contactsheet.bootstrap.cli.http.Reply;
import contactsheet.bootstrap.cli.http.UriText;
import contactsheet.bootstrap.cli.json.JsonDocument;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the local API knows: `/api/buckets` names the buckets, `/api/objects?bucket=` lists,
/// `/api/objects/{bucket}/{key}` looks up, and `/api/rows/{bucket}/{key}` tells the row
/// with the table's types.
final class ObjectsResource {
  static final String PATH = "/api/objects";
  private static final String BUCKETS = "/api/buckets";
  private static final String ROW = "/api/rows/";

  private final FindObjectMetadata find;
  private final Supplier<Set<String>> buckets;

  /// @param buckets those that there are now
  ObjectsResource(FindObjectMetadata find, Supplier<Set<String>> buckets) {
    this.find = find;
    this.buckets = buckets;
  }

  /// Whether a request is to be answered here.
  static boolean owns(URI request) {
    var path = request.getRawPath();
    return path.startsWith(PATH) || path.startsWith(ROW) || path.equals(BUCKETS);
  }

  /// Answers a request; what the values of the domain refuse, is refused in their words.
  Reply get(URI request) {
    try {
      var path = request.getRawPath();
      if (path.equals(PATH)) {
        return list(parameters(request));
      }
      if (path.equals(BUCKETS)) {
        return Reply.ok(names(buckets.get()));
      }
      if (path.startsWith(ROW)) {
        return lookUp(path.substring(ROW.length()), RowJson::of);
      }
      return path.startsWith(PATH + "/")
          ? lookUp(path.substring(PATH.length() + 1), PageJson::of)
          : nothingAt(path);
    } catch (IllegalArgumentException e) {
      return Reply.error(Reply.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
  }

  /// What is said of a path that leads nowhere.
  static Reply nothingAt(String path) {
    return Reply.error(
        Reply.NOT_FOUND,
        "there is nothing at "
            + path
            + (": ask for " + PATH + "?bucket=NAME or " + PATH + "/BUCKET/KEY"));
  }

  private Reply list(Map<String, String> parameters) {
    if (!parameters.containsKey("bucket")) {
      throw new IllegalArgumentException("say of which bucket: " + PATH + "?bucket=NAME");
    }
    var query = query(parameters);
    if (!buckets.get().contains(query.bucket().value())) {
      return unknownBucket(query.bucket());
    }
    return switch (find.list(query)) {
      case Listing.Page page -> Reply.ok(PageJson.of(page));
      case Listing.Unavailable(var failure) -> Reply.error(Reply.UNAVAILABLE, failure.reason());
    };
  }

  private static PageQuery query(Map<String, String> parameters) {
    var after = parameters.getOrDefault("after", "");
    return new PageQuery(
        new BucketName(parameters.getOrDefault("bucket", "")),
        parameters.getOrDefault("prefix", ""),
        after.isEmpty() ? null : new ObjectKey(after),
        limit(parameters.getOrDefault("limit", "" + PageQuery.MAX_LIMIT)));
  }

  private static int limit(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("limit " + text + ": it has to be a number", e);
    }
  }

  private Reply lookUp(String path, Function<Recorded, String> document) {
    var slash = path.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("say which object: " + PATH + "/BUCKET/KEY");
    }
    var location =
        ObjectLocation.of(
            UriText.decodePath(path.substring(0, slash)),
            UriText.decodePath(path.substring(slash + 1)));
    return switch (find.find(location)) {
      case Lookup.Present(var entry) -> Reply.ok(document.apply(entry));
      case Lookup.Missing() ->
          buckets.get().contains(location.bucket().value())
              ? Reply.error(Reply.NOT_FOUND, "nothing is recorded of " + location)
              : unknownBucket(location.bucket());
      case Lookup.Unavailable(var failure) -> Reply.error(Reply.UNAVAILABLE, failure.reason());
    };
  }

  private Reply unknownBucket(BucketName bucket) {
    var known = buckets.get();
    return Reply.error(
        Reply.NOT_FOUND,
        "there is no bucket "
            + bucket
            + (known.isEmpty() ? ", nor any other" : "; there is " + String.join(", ", known)));
  }

  private static Map<String, String> parameters(URI request) {
    var parameters = new HashMap<String, String>();
    var query = request.getRawQuery();
    for (var parameter : query == null ? new String[0] : query.split("&", -1)) {
      var equals = parameter.indexOf('=');
      if (equals > 0) {
        parameters.put(
            UriText.decodeForm(parameter.substring(0, equals)),
            UriText.decodeForm(parameter.substring(equals + 1)));
      }
    }
    return parameters;
  }

  private static String names(Collection<String> names) {
    return JsonDocument.of(
        json -> {
          json.writeStartArray();
          names.forEach(json::writeString);
          json.writeEndArray();
        });
  }
}
