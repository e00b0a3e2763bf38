package contactsheet.contract.aws;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import contactsheet.domain.AuditReport;
import contactsheet.domain.AuditReport.Line;
import contactsheet.domain.BucketName;
import contactsheet.domain.Drift;
import contactsheet.domain.ObjectKey;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/// A bucket of reports, as those read it who need evidence.
record ReportedBucket(S3Client s3, BucketName name, String prefix) {
  /// The contents of all objects by their keys.
  SortedMap<String, String> texts() {
    var texts = new TreeMap<String, String>();
    for (var key : keys()) {
      texts.put(key, s3.getObjectAsBytes(get -> get.bucket(name.value()).key(key)).asUtf8String());
    }
    return texts;
  }

  List<String> mediaTypes() {
    return keys().stream()
        .map(key -> s3.headObject(head -> head.bucket(name.value()).key(key)).contentType())
        .toList();
  }

  private List<String> keys() {
    return s3.listObjectsV2(list -> list.bucket(name.value())).contents().stream()
        .map(S3Object::key)
        .toList();
  }

  /// In the order of their keys.
  List<AuditReport> reports() {
    return texts().entrySet().stream().map(it -> report(it.getKey(), it.getValue())).toList();
  }

  private AuditReport report(String key, String text) {
    var names = key.substring(prefix.length()).replace(".jsonl", "").split("/", -1);
    var lines =
        Stream.of(text.split("\n", -1))
            .filter(line -> !line.isEmpty())
            .map(line -> JsonParser.parseString(line).getAsJsonObject())
            .toList();
    var any = lines.getFirst();
    return new AuditReport(
        new BucketName(names[0]),
        Instant.parse(string(any, "round")),
        Long.parseLong(names[2]),
        Long.parseLong(names[3]),
        Instant.parse(string(any, "time")),
        lines.stream().map(ReportedBucket::line).toList());
  }

  private static Line line(JsonObject line) {
    var key = new ObjectKey(string(line, "key"));
    return switch (string(line, "done")) {
      case "mended" -> new Line.Mended(key, drift(line));
      case "left" -> new Line.Left(key, drift(line));
      case "not-examined" -> new Line.NotExamined(key, string(line, "cause"));
      case String other -> throw new IllegalArgumentException("done: " + other);
    };
  }

  private static Drift drift(JsonObject line) {
    return Stream.of(Drift.values())
        .filter(drift -> drift.label().equals(string(line, "kind")))
        .findFirst()
        .orElseThrow();
  }

  private static String string(JsonObject line, String name) {
    return line.get(name).getAsString();
  }
}
