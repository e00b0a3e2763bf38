package contactsheet.bootstrap.lambda;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The places of the values in a JSON text, so that parts can be copied into texts that a tree
/// cannot represent, such as an object with a field twice.
///
/// @param text the whole text
/// @param parts the places of every value, the outermost first
record JsonParts(String text, List<Part> parts) {
  private static final JsonFactory JSON = new JsonFactory();

  /// A value, and the field that it stands in, if it stands in one.
  ///
  /// @param from the offset where the field's name begins; for an element and for the root, that of
  ///     the value
  /// @param value the offset where the value begins
  /// @param to the offset where the value ends
  record Part(int from, int value, int to) {
    boolean isField() {
      return from < value;
    }
  }

  /// @throws tools.jackson.core.JacksonException if it is not JSON
  static JsonParts of(String text) {
    var parts = new ArrayList<Part>();
    try (var parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      collect(parser, start(parser), parts);
    }
    return new JsonParts(text, List.copyOf(parts));
  }

  private static void collect(JsonParser parser, int from, List<Part> parts) {
    int place = parts.size();
    int value = start(parser);
    parts.add(new Part(from, value, value));
    var end = parser.currentToken() == JsonToken.START_OBJECT ? JsonToken.END_OBJECT : null;
    end = parser.currentToken() == JsonToken.START_ARRAY ? JsonToken.END_ARRAY : end;
    while (end != null && parser.nextToken() != end) {
      int begin = start(parser);
      if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
        parser.nextToken();
      }
      collect(parser, begin, parts);
    }
    parser.finishToken();
    parts.set(place, new Part(from, value, (int) parser.currentLocation().getCharOffset()));
  }

  private static int start(JsonParser parser) {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  /// Returns a value's text.
  String valueOf(Part part) {
    return text.substring(part.value(), part.to());
  }

  /// The text with another value in the place of this one.
  String replacing(Part part, String value) {
    return text.substring(0, part.value()) + value + text.substring(part.to());
  }

  /// The text with the field of this value under another name.
  ///
  /// @param name the new name of the field, in quotes
  String renaming(Part part, String name) {
    return text.substring(0, part.from()) + name + ":" + text.substring(part.value());
  }

  /// The text with this field or element as often again.
  String repeating(Part part, int times) {
    var again = ("," + text.substring(part.from(), part.to())).repeat(times);
    return text.substring(0, part.to()) + again + text.substring(part.to());
  }

  /// The text without this field or element, and without the comma that parted it from the others.
  String dropping(Part part) {
    var before = text.substring(0, part.from()).stripTrailing();
    var after = text.substring(part.to()).stripLeading();
    if (after.startsWith(",")) {
      return before + after.substring(1);
    }
    return (before.endsWith(",") ? before.substring(0, before.length() - 1) : before) + after;
  }

  /// A text as a JSON value.
  static String quoted(String text) {
    var out = new StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeString(text);
    }
    return out.toString();
  }

  /// The text that a JSON value is; empty where it is something else.
  static String unquoted(String value) {
    try (var parser = JSON.createParser(ObjectReadContext.empty(), value)) {
      return parser.nextToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
    }
  }
}
