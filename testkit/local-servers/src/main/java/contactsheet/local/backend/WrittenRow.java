package contactsheet.local.backend;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/// A row that a function wrote.
///
/// @param item the attributes of the row, in DynamoDB's JSON
record WrittenRow(JsonObject item) {
  static WrittenRow of(ReceivedRequest put) {
    return new WrittenRow(
        JsonParser.parseString(put.body()).getAsJsonObject().getAsJsonObject("Item"));
  }

  String filename() {
    return text("filename", "S");
  }

  /// Returns the differences from S3's answer.
  Optional<String> problem() {
    var key = filename();
    var isTrue =
        text("bucket", "S").equals(Photos.BUCKET)
            && text("size_in_bytes", "N").equals(Long.toString(Photos.size(key)))
            && time().equals(Optional.of(Photos.uploaded(key)));
    return isTrue ? Optional.empty() : Optional.of("the row of " + key + " is wrong: " + item);
  }

  private Optional<Instant> time() {
    try {
      return Optional.of(OffsetDateTime.parse(text("upload_time", "S")).toInstant());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// Returns the size as DynamoDB counts it: the attributes' names and values in UTF-8; a number
  /// has a byte for each two digits and one more [Amazon DynamoDB Developer Guide, DynamoDB item
  /// sizes and formats].
  int bytes() {
    return attributes(item);
  }

  /// The text of an attribute of this type; empty if it has none.
  private String text(String name, String type) {
    return item.get(name) instanceof JsonObject typed && typed.has(type)
        ? typed.get(type).getAsString()
        : "";
  }

  private static int attributes(JsonObject map) {
    return map.entrySet().stream()
        .mapToInt(each -> length(each.getKey()) + value(each.getValue().getAsJsonObject()))
        .sum();
  }

  private static int value(JsonObject typed) {
    if (typed.has("M")) {
      var map = typed.getAsJsonObject("M");
      return 3 + map.size() + attributes(map);
    }
    return typed.has("N")
        ? (typed.get("N").getAsString().length() + 1) / 2 + 1
        : length(typed.has("S") ? typed.get("S").getAsString() : "");
  }

  private static int length(String text) {
    return text.getBytes(UTF_8).length;
  }
}
