package contactsheet.adapter.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Makes a tree of a document's tokens.
final class JsonTokens {
  /// How deep a document may be nested. No source goes beyond ten; the tree is built by recursion,
  /// so a stranger must not choose how deep that goes.
  private static final int MAX_DEPTH = 64;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .build();

  private JsonTokens() {}

  /// Reads one whole document, the event itself.
  ///
  /// @throws MalformedEventException if it is not JSON in UTF-8, is nested too deeply, or is
  ///     followed by more
  static Json parse(byte[] document) {
    try {
      // Not by the parser, which takes some broken sequences for characters: a key that is only
      // nearly right names another object.
      return parse("the event", UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString());
    } catch (CharacterCodingException e) {
      throw new MalformedEventException("the event is not UTF-8", e);
    }
  }

  /// Reads one whole document that stands as a text in another one.
  ///
  /// @param name what to call it in a message
  /// @throws MalformedEventException if it is not JSON, is nested too deeply, or is followed by
  ///     more
  static Json parse(String name, String document) {
    try (var parser = JSON.createParser(ObjectReadContext.empty(), document)) {
      if (parser.nextToken() == null) {
        throw new MalformedEventException(name + " is empty");
      }
      var json = value(parser);
      if (parser.nextToken() != null) {
        throw new MalformedEventException(name + " goes on after its JSON document");
      }
      return json;
    } catch (JacksonException e) {
      throw new MalformedEventException(name + " is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /// The value that begins at the parser's token; afterwards the parser stands at its end.
  private static Json value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(parser);
      case START_ARRAY -> elements(parser);
      case VALUE_STRING -> new Json.Text(parser.getString());
      case VALUE_NULL -> new Json.Nothing();
      default -> new Json.Scalar(parser.getString());
    };
  }

  private static Json fields(JsonParser parser) {
    var byName = new LinkedHashMap<String, Json>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      parser.nextToken();
      byName.put(name, value(parser));
    }
    return new Json.Fields(byName);
  }

  private static Json elements(JsonParser parser) {
    var inOrder = new ArrayList<Json>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      inOrder.add(value(parser));
    }
    return new Json.Elements(inOrder);
  }
}
