package contactsheet.bootstrap.cli.http;

import java.io.StringWriter;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// JSON documents, written and read as streams.
public final class Json {
  private static final JsonFactory JSON = new JsonFactory();

  private Json() {}

  /// One document.
  ///
  /// @param content writes it
  public static String document(Consumer<JsonGenerator> content) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      content.accept(json);
    }
    return text.toString();
  }

  /// What every refusal says.
  public static String error(String sentence) {
    return document(
        json -> json.writeStartObject().writeStringProperty("error", sentence).writeEndObject());
  }

  /// Reads a document that is an object.
  ///
  /// @param content reads what is behind its opening brace
  /// @throws IllegalArgumentException if it is not an object
  public static <T> T read(String document, Function<JsonParser, T> content) {
    try (var json = JSON.createParser(ObjectReadContext.empty(), document)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("not a JSON object");
      }
      return content.apply(json);
    }
  }
}
