package contactsheet.bootstrap.cli;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The texts of a listing's elements, as they are read: of each name the last one.
final class ListingFields {
  private final Map<String, StringBuilder> texts = new HashMap<>();
  private StringBuilder current = new StringBuilder();

  void begin(String name) {
    current = new StringBuilder();
    texts.put(name, current);
  }

  void append(String text) {
    current.append(text);
  }

  /// The text of the last element of this name, empty if there was none.
  String text(String name) {
    return texts.getOrDefault(name, new StringBuilder()).toString().strip();
  }

  /// Returns the object whose `Contents` have just ended.
  PlainS3.Listed object() {
    return new PlainS3.Listed(
        URLDecoder.decode(text("Key"), StandardCharsets.UTF_8),
        Long.parseLong(text("Size")),
        text("ETag").replace("\"", ""));
  }
}
