package contactsheet.contract.aws;

import contactsheet.contract.ObjectWorld;
import contactsheet.contract.aws.StubServer.Answer;
import contactsheet.contract.aws.StubServer.Request;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectLocation;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Answers HEAD, ranged GET and lists as S3 documents them, for any key. Local servers that keep
/// objects as files do not take every key that S3 takes.
public final class StubbedS3 implements ObjectWorld, AutoCloseable {
  private static final Pattern RANGE = Pattern.compile("bytes=([0-9]+)-([0-9]+)");

  /// @param content the content, in ASCII like everything that the contract uploads
  private record Stored(Map<String, String> headers, String content) {}

  private final Map<ObjectLocation, Stored> objects = new ConcurrentHashMap<>();
  private final Map<String, StubbedBucket> buckets = new ConcurrentHashMap<>();
  private final ListingHabit habit;
  private final StubServer server = new StubServer(this::answer);

  /// One that does all as S3 documents it.
  public StubbedS3() {
    this(ListingHabit.AS_DOCUMENTED);
  }

  StubbedS3(ListingHabit habit) {
    this.habit = habit;
  }

  /// Its address.
  public URI endpoint() {
    return server.endpoint();
  }

  @Override
  public BucketName emptyBucket() {
    var bucket = new BucketName("test-" + UUID.randomUUID());
    buckets.put(bucket.value(), new StubbedBucket(bucket.value(), habit));
    return bucket;
  }

  /// The two answers do not differ.
  @Override
  public BucketName emptyBucketWithVersions() {
    return emptyBucket();
  }

  @Override
  public void put(
      ObjectLocation location,
      byte[] content,
      String contentType,
      Map<String, String> userMetadata) {
    var now = Instant.now().atOffset(ZoneOffset.UTC);
    var headers = new HashMap<String, String>();
    headers.put("Content-Type", contentType);
    headers.put("Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME.format(now));
    headers.put("ETag", "\"e" + Arrays.hashCode(content) + '"');
    userMetadata.forEach((name, value) -> headers.put("x-amz-meta-" + name, value));
    objects.put(location, new Stored(headers, new String(content, StandardCharsets.US_ASCII)));
    bucket(location).put(location.key(), content.length, headers);
  }

  @Override
  public void delete(ObjectLocation location) {
    objects.remove(location);
    bucket(location).delete(location.key());
  }

  private StubbedBucket bucket(ObjectLocation location) {
    return Objects.requireNonNull(buckets.get(location.bucket().value()));
  }

  /// A path is the bucket and the key, percent-encoded once; a plus is a plus.
  private Answer answer(Request request) {
    var path = request.path().replace("+", "%2B");
    var bucketAndKey = path.substring(1).split("/", 2);
    if (request.query().contains("list-type=2")) {
      var bucket = buckets.get(bucketAndKey[0]);
      return bucket == null ? StubbedBucket.MISSING : bucket.list(request.query());
    }
    var key = URLDecoder.decode(bucketAndKey[1], StandardCharsets.UTF_8);
    var stored = objects.get(ObjectLocation.of(bucketAndKey[0], key));
    if (stored == null) {
      return Answer.refusal(404, "NoSuchKey");
    }
    var range = RANGE.matcher(request.header("Range"));
    return range.matches()
        ? part(stored, Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))
        : Answer.of(200, with(stored, "Content-Length", "" + stored.content().length()));
  }

  private static Answer part(Stored stored, int first, int last) {
    var size = stored.content().length();
    if (first >= size) {
      return Answer.of(416);
    }
    var end = Math.min(last + 1, size);
    var range = "bytes " + first + "-" + (end - 1) + "/" + size;
    return new Answer(
        206, with(stored, "Content-Range", range), stored.content().substring(first, end));
  }

  private static Map<String, String> with(Stored stored, String header, String value) {
    var headers = new HashMap<>(stored.headers());
    headers.put(header, value);
    return headers;
  }

  @Override
  public void close() {
    server.close();
  }
}
