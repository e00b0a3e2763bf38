package contactsheet.bootstrap.cli.json;

import java.io.StringWriter;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A document of JSON, token by token.
public final class JsonDocument {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonDocument() {}

  /// One JSON document.
  ///
  /// @param content writes it
  public static String of(Consumer<JsonGenerator> content) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      content.accept(json);
    }
    return text.toString();
  }

  /// Reads an object.
  ///
  /// @param content reads what is behind its start
  /// @throws IllegalArgumentException if the document is none
  public static <T> T read(String document, Function<JsonParser, T> content) {
    try (var json = JSON.createParser(ObjectReadContext.empty(), document)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("not a JSON object");
      }
      return content.apply(json);
    }
  }
}
