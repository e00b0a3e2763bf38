package contactsheet.contract.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import contactsheet.contract.aws.StubServer.Answer;
import contactsheet.domain.ObjectKey;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A bucket, listed as S3 documents it [S3 API Reference, ListObjectsV2]: in the order of UTF-8,
/// and with keys encoded as in a form; or with another server's habit.
final class StubbedBucket {
  static final Answer MISSING =
      new Answer(404, Map.of(), "<Error><Code>NoSuchBucket</Code><Message>none</Message></Error>");

  private final TreeMap<ObjectKey, String> contents = new TreeMap<>();
  private final String name;
  private final ListingHabit habit;

  StubbedBucket(String name, ListingHabit habit) {
    this.name = name;
    this.habit = habit;
  }

  synchronized void put(ObjectKey key, int size, Map<String, String> headers) {
    var time =
        ZonedDateTime.parse(headers.get("Last-Modified"), DateTimeFormatter.RFC_1123_DATE_TIME);
    contents.put(
        key,
        ("<Contents><Key>%s</Key><Size>%d</Size><LastModified>%s</LastModified><ETag>%s</ETag>"
                + "<StorageClass>STANDARD</StorageClass></Contents>")
            .formatted(
                URLEncoder.encode(key.value(), UTF_8),
                size,
                time.toInstant(),
                headers.getOrDefault("ETag", "").replace("\"", "&quot;")));
  }

  synchronized void delete(ObjectKey key) {
    contents.remove(key);
  }

  synchronized Answer list(String query) {
    var asked = parameters(query);
    if (!"url".equals(asked.get("encoding-type"))) {
      return Answer.of(501);
    }
    var token = asked.get("continuation-token");
    var start = asked.getOrDefault("start-after", "");
    var rest = token == null ? habit.behind(start, contents) : behind(token);
    var most = Integer.parseInt(asked.getOrDefault("max-keys", "1000"));
    var matching =
        rest.entrySet().stream()
            .filter(it -> it.getKey().startsWith(asked.getOrDefault("prefix", "")))
            .limit(most + 1)
            .toList();
    var truncated = matching.size() > most;
    var shown = truncated ? matching.subList(0, most) : matching;
    var xml = new StringBuilder("<ListBucketResult><EncodingType>url</EncodingType>");
    xml.append("<Name>" + name + "</Name>");
    xml.append("<Prefix>" + habit.repeated(asked.getOrDefault("prefix", "")) + "</Prefix>");
    xml.append("<StartAfter>" + habit.repeated(start) + "</StartAfter>");
    shown.forEach(it -> xml.append(it.getValue()));
    xml.append("<IsTruncated>" + truncated + "</IsTruncated>");
    if (truncated) {
      var last = shown.getLast().getKey().value().getBytes(UTF_8);
      xml.append("<NextContinuationToken>" + Base64.getUrlEncoder().encodeToString(last))
          .append("</NextContinuationToken>");
    }
    return new Answer(200, Map.of("Content-Type", "application/xml"), xml + "</ListBucketResult>");
  }

  private SortedMap<ObjectKey, String> behind(String token) {
    var last = new String(Base64.getUrlDecoder().decode(token), UTF_8);
    return contents.tailMap(new ObjectKey(last), false);
  }

  private static Map<String, String> parameters(String query) {
    return Arrays.stream(query.split("&"))
        .map(it -> it.split("=", 2))
        .collect(toMap(it -> it[0], it -> it.length < 2 ? "" : URLDecoder.decode(it[1], UTF_8)));
  }
}
