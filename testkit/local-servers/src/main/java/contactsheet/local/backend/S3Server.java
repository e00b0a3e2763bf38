package contactsheet.local.backend;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/// S3's answers to HEAD and to a ranged GET, with the headers that S3 sends [Amazon S3 API
/// Reference, HeadObject].
final class S3Server {
  private static final Pattern RANGE = Pattern.compile("bytes=0-(\\d{1,6})");
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

  private S3Server() {}

  /// The key that a request observes: the only two kinds of request that observe one.
  static Optional<String> observedKey(ReceivedRequest request) {
    var prefix = "/" + Photos.BUCKET + "/";
    var observes =
        request.method().equals("HEAD")
            || (request.method().equals("GET") && request.headers().containsKey("range"));
    return observes && request.rawPath().startsWith(prefix)
        ? Optional.of(
            URLDecoder.decode(
                request.rawPath().substring(prefix.length()).replace("+", "%2B"), UTF_8))
        : Optional.empty();
  }

  static void answer(ReceivedRequest request, HttpExchange exchange) throws IOException {
    var key = observedKey(request);
    if (key.isEmpty()) {
      exchange.sendResponseHeaders(501, -1);
      return;
    }
    var size = Photos.size(key.get());
    describe(exchange, key.get());
    var range = RANGE.matcher(Optional.ofNullable(request.header("range")).orElse(""));
    if (range.matches()) {
      var head = Photos.head((int) Math.min(size, Integer.parseInt(range.group(1)) + 1L));
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes 0-" + (head.length - 1) + "/" + size);
      exchange.sendResponseHeaders(206, head.length);
      exchange.getResponseBody().write(head);
    } else {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(size));
      exchange.sendResponseHeaders(200, -1);
    }
  }

  private static void describe(HttpExchange exchange, String key) {
    var headers = exchange.getResponseHeaders();
    headers.set("x-amz-id-2", "JuKZqmXuiwFeDQxhD7M8KtsKobSzWA1QEjLbTMTagkKdBX2z7Il/jGhDeJ3j6s80");
    headers.set("x-amz-request-id", "32FE2CEB32F5EE25");
    headers.set("Last-Modified", HTTP_DATE.format(Photos.uploaded(key)));
    headers.set("ETag", '"' + Photos.eTag(key) + '"');
    headers.set("x-amz-server-side-encryption", "AES256");
    headers.set("x-amz-checksum-crc64nvme", "AAAAAAAAAAA=");
    headers.set("x-amz-checksum-type", "FULL_OBJECT");
    headers.set("Accept-Ranges", "bytes");
    headers.set("Content-Type", "image/jpeg");
    headers.set("Server", "AmazonS3");
  }
}
