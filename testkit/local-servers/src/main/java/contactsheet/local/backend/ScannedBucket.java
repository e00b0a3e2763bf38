package contactsheet.local.backend;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A bucket whose objects are listed, for scans [Amazon S3 API Reference, ListObjectsV2], and the
/// table in which a scan keeps their rows.
public final class ScannedBucket {
  private final TreeSet<String> keys;
  private final ScannedTable table = new ScannedTable();

  /// @param objects the number of objects in the bucket
  public ScannedBucket(int objects) {
    keys =
        IntStream.range(0, objects)
            .mapToObj("scanned/2026/IMG_%07d.bin"::formatted)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /// How many objects have a row.
  public int rows() {
    return table.size();
  }

  ScannedTable table() {
    return table;
  }

  static boolean isListing(ReceivedRequest request) {
    return request.method().equals("GET") && request.rawQuery().contains("list-type=2");
  }

  void list(ReceivedRequest request, HttpExchange exchange) throws IOException {
    var asked = parameters(request.rawQuery());
    var prefix = asked.getOrDefault("prefix", "");
    var after = asked.getOrDefault("continuation-token", asked.getOrDefault("start-after", ""));
    var most = Integer.parseInt(asked.getOrDefault("max-keys", "1000"));
    var found =
        keys.tailSet(after, false).stream()
            .filter(key -> key.startsWith(prefix))
            .limit(most + 1L)
            .toList();
    var more = found.size() > most;
    var shown = more ? found.subList(0, most) : found;
    var xml = new StringBuilder("<ListBucketResult><EncodingType>url</EncodingType>");
    element(xml, "Name", Photos.BUCKET);
    element(xml, "Prefix", prefix);
    element(xml, "StartAfter", asked.getOrDefault("start-after", ""));
    shown.forEach(key -> xml.append(contents(key)));
    element(xml, "IsTruncated", String.valueOf(more));
    if (more) {
      element(xml, "NextContinuationToken", shown.getLast());
    }
    var answer = xml.append("</ListBucketResult>").toString().getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/xml");
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
  }

  private static String contents(String key) {
    var xml = new StringBuilder("<Contents>");
    element(xml, "Key", key);
    element(xml, "LastModified", Photos.uploaded(key).toString());
    element(xml, "ETag", "&quot;" + Photos.eTag(key) + "&quot;");
    element(xml, "Size", String.valueOf(Photos.size(key)));
    element(xml, "StorageClass", "STANDARD");
    return xml.append("</Contents>").toString();
  }

  private static void element(StringBuilder xml, String name, String text) {
    xml.append('<').append(name).append('>').append(text);
    xml.append("</").append(name).append('>');
  }

  private static Map<String, String> parameters(String query) {
    return Arrays.stream(query.split("&", -1))
        .map(each -> each.split("=", 2))
        .filter(each -> each.length == 2)
        .collect(Collectors.toMap(each -> each[0], each -> URLDecoder.decode(each[1], UTF_8)));
  }
}
