package contactsheet.adapter.protocol.s3;

import contactsheet.domain.BucketName;
import contactsheet.domain.ETag;
import contactsheet.domain.ObjectLocation;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sends each request to the region of its bucket. The first request goes to the configured region.
/// If S3 answers that the bucket is elsewhere, its region is found out once and kept, and the
/// request is sent there.
///
/// Safe for use by many threads at once.
final class BucketRegions implements S3Requests {
  /// S3's codes for a request that came to another region than the bucket's, or was signed for one.
  private static final Set<String> ELSEWHERE =
      Set.of(
          "AuthorizationHeaderMalformed",
          "IllegalLocationConstraintException",
          "PermanentRedirect",
          "Redirect",
          "TemporaryRedirect");

  private static final String REGION = "x-amz-bucket-region";

  /// It becomes part of a host's name.
  private static final Pattern NAME = Pattern.compile("[a-z]{2,10}(-[a-z0-9]{1,20}){1,4}");

  private final S3Requests home;
  private final Map<BucketName, String> regions = new ConcurrentHashMap<>();
  private final Map<String, S3Requests> byRegion = new ConcurrentHashMap<>();

  /// @param home the requests to the region of the settings
  BucketRegions(S3Requests home) {
    this.home = home;
  }

  @Override
  public S3Requests in(String region) {
    return byRegion.computeIfAbsent(region, home::in);
  }

  @Override
  public ObjectAnswer head(BucketName bucket) {
    return followed(bucket, s3 -> s3.head(bucket));
  }

  @Override
  public ObjectAnswer head(ObjectLocation location) {
    return followed(location.bucket(), s3 -> s3.head(location));
  }

  @Override
  public ObjectAnswer get(ObjectLocation location, @Nullable ETag etag, long offset, int length) {
    return followed(location.bucket(), s3 -> s3.get(location, etag, offset, length));
  }

  @Override
  public ObjectAnswer put(ObjectLocation location, String lines) {
    return followed(location.bucket(), s3 -> s3.put(location, lines));
  }

  @Override
  public ListAnswer list(ListWanted wanted) {
    return followed(wanted.bucket(), s3 -> s3.list(wanted));
  }

  private <A> A followed(BucketName bucket, Function<S3Requests, A> request) {
    var asked = regions.get(bucket);
    var answer = request.apply(asked == null ? home : in(asked));
    if (!(answer instanceof Refused refusal) || !saysElsewhere(refusal)) {
      return answer;
    }
    var there = find(bucket, asked, refusal);
    return there == null ? answer : request.apply(there);
  }

  /// S3 answers a request for a bucket elsewhere by 301, for a new one by 307, and in `us-east-1`
  /// to HEAD by a bare 400.
  static boolean saysElsewhere(Refused refusal) {
    return refusal.status() == 301
        || refusal.status() == 307
        || ELSEWHERE.contains(refusal.code())
        || (refusal.status() == 400 && refusal.code().isEmpty() && named(refusal) != null);
  }

  /// Returns the requests to the bucket's region; nothing if the region cannot be found out, or is
  /// the one of the last request.
  ///
  /// @param asked the region of the last request; none for the configured one
  private synchronized @Nullable S3Requests find(
      BucketName bucket, @Nullable String asked, Refused refusal) {
    var found = regions.get(bucket);
    if (found == null || found.equals(asked)) {
      found = named(refusal);
    }
    if (found == null) {
      found = named(home.head(bucket));
    }
    if (found == null || found.equals(asked)) {
      return null;
    }
    try {
      var there = in(found);
      regions.put(bucket, found);
      return there;
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  /// The region that an answer names for its bucket.
  static @Nullable String named(ObjectAnswer answer) {
    return switch (answer) {
      case Sent sent -> valid(sent.headers().get(REGION));
      case Refused refusal ->
          valid(refusal.headers().getOrDefault(REGION, refusal.error().region()));
      case Unanswered _ -> null;
    };
  }

  private static @Nullable String valid(@Nullable String region) {
    return region != null && NAME.matcher(region).matches() ? region : null;
  }
}
