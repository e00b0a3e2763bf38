package contactsheet.local.backend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A row that a function wrote.
///
/// @param item its attributes, in DynamoDB's JSON
record WrittenRow(JsonNode item) {
  private static final JsonMapper JSON = new JsonMapper();

  static WrittenRow of(ReceivedRequest put) {
    return new WrittenRow(JSON.readTree(put.body()).path("Item"));
  }

  String filename() {
    return item.path("filename").path("S").asString("");
  }

  /// What differs from what S3 said.
  Optional<String> problem() {
    var key = filename();
    var isTrue =
        item.path("bucket").path("S").asString("").equals(Photos.BUCKET)
            && item.path("size_in_bytes").path("N").asLong(-1) == Photos.size(key)
            && time().equals(Optional.of(Photos.uploaded(key)));
    return isTrue ? Optional.empty() : Optional.of("the row of " + key + " is wrong: " + item);
  }

  private Optional<Instant> time() {
    try {
      var text = item.path("upload_time").path("S").asString("");
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// As DynamoDB counts it: the attributes' names and values in UTF-8; a number has a byte for each
  /// two digits and one more [Amazon DynamoDB Developer Guide, DynamoDB item sizes and formats].
  int bytes() {
    return attributes(item);
  }

  private static int attributes(JsonNode map) {
    return map.propertyStream()
        .mapToInt(each -> length(each.getKey()) + value(each.getValue()))
        .sum();
  }

  private static int value(JsonNode typed) {
    if (typed.has("M")) {
      var map = typed.path("M");
      return 3 + map.size() + attributes(map);
    }
    return typed.has("N")
        ? (typed.path("N").asString("").length() + 1) / 2 + 1
        : length(typed.path("S").asString(""));
  }

  private static int length(String text) {
    return text.getBytes(UTF_8).length;
  }
}
