package contactsheet.adapter.crt;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// JSON documents token by token: binding them to classes would cost a function's start more than
/// all the rest of it.
public final class Json {
  private static final JsonFactory JSON = new JsonFactory();

  private Json() {}

  /// Reads one object.
  ///
  /// @param field told of each field, with the parser at its value; it may read the value, or leave
  ///     it
  /// @throws IllegalArgumentException if the document is not one object in JSON
  public static void read(byte[] document, BiConsumer<String, JsonParser> field) {
    try (var in = JSON.createParser(ObjectReadContext.empty(), document)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("not a JSON object");
      }
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = in.currentName();
        in.nextToken();
        field.accept(name, in);
        in.skipChildren();
      }
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /// The texts directly below a document's root, by their names.
  ///
  /// @throws IllegalArgumentException if the document is not one object in JSON
  public static Map<String, String> texts(byte[] document) {
    var texts = new HashMap<String, String>();
    read(
        document,
        (name, in) -> {
          if (in.currentToken() == JsonToken.VALUE_STRING) {
            texts.put(name, in.getString());
          }
        });
    return texts;
  }

  /// Writes one object.
  ///
  /// @param fields writes what is in it
  public static String write(Consumer<JsonGenerator> fields) {
    var text = new StringWriter();
    try (var out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      fields.accept(out);
      out.writeEndObject();
    }
    return text.toString();
  }
}
