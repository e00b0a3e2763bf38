package contactsheet.adapter.events;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// Writes answers as JSON, token by token.
final class JsonText {
  private JsonText() {}

  /// The fields of an object.
  interface Fields {
    void writeTo(JsonWriter out) throws IOException;
  }

  /// One object as a document.
  static String of(Fields fields) {
    var text = new StringWriter();
    try (var out = new JsonWriter(text)) {
      out.beginObject();
      fields.writeTo(out);
      out.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
