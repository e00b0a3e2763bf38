package contactsheet.bootstrap.cli;

import contactsheet.bootstrap.cli.http.UriText;
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

  /// The object whose `Contents` have just ended.
  PlainS3.Listed object() {
    return new PlainS3.Listed(
        UriText.decodeForm(text("Key")),
        Long.parseLong(text("Size")),
        text("ETag").replace("\"", ""));
  }
}
