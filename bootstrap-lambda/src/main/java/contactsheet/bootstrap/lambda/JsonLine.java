package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
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
    // Not bytes at once: the generator refuses half a surrogate pair there, and what is logged may
    // be what somebody sent.
    var line = new StringWriter();
    try (var out = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      out.writeStartObject();
      fields.accept(out);
      out.writeEndObject();
      out.writeRaw('\n');
    }
    return line.toString().getBytes(UTF_8);
  }
}
