package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.StubServer;
import contactsheet.adapter.aws.StubServer.Answer;
import contactsheet.adapter.aws.StubServer.Request;
import contactsheet.contract.ObjectWorld;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectLocation;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// HEAD requests answered as S3 documents it, for any key: stand-ins that keep objects as files do
/// not take every key that S3 takes.
final class StubbedS3 implements ObjectWorld, AutoCloseable {
  private final Map<ObjectLocation, Answer> objects = new ConcurrentHashMap<>();
  private final StubServer server = new StubServer(this::answer);

  URI endpoint() {
    return server.endpoint();
  }

  @Override
  public BucketName emptyBucket() {
    return new BucketName("test-" + UUID.randomUUID());
  }

  @Override
  public void put(
      ObjectLocation location,
      byte[] content,
      String contentType,
      Map<String, String> userMetadata) {
    var now = Instant.now().atOffset(ZoneOffset.UTC);
    var headers = new HashMap<String, String>();
    headers.put("Content-Length", Integer.toString(content.length));
    headers.put("Content-Type", contentType);
    headers.put("Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME.format(now));
    headers.put("ETag", "\"e" + HexFormat.of().formatHex(content) + '"');
    userMetadata.forEach((name, value) -> headers.put("x-amz-meta-" + name, value));
    objects.put(location, Answer.of(200, headers));
  }

  @Override
  public void delete(ObjectLocation location) {
    objects.remove(location);
  }

  /// A path is the bucket and the key, percent-encoded once; a plus stands for itself.
  private Answer answer(Request request) {
    var path = request.path().replace("+", "%2B");
    var bucketAndKey = path.substring(1).split("/", 2);
    var key = URLDecoder.decode(bucketAndKey[1], StandardCharsets.UTF_8);
    return objects.getOrDefault(ObjectLocation.of(bucketAndKey[0], key), Answer.of(404));
  }

  @Override
  public void close() {
    server.close();
  }
}
