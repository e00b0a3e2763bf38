package contactsheet.bootstrap.lambda;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One line of a log: a JSON object, token by token.
final class JsonLine {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonLine() {}

  /// The line, with its end.
  ///
  /// @param fields writes what is in the object
  static byte[] of(Consumer<JsonGenerator> fields) {
    var line = new ByteArrayOutputStream();
    try (var out = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      out.writeStartObject();
      fields.accept(out);
      out.writeEndObject();
      out.writeRaw('\n');
    }
    return line.toByteArray();
  }
}
