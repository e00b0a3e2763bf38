package contactsheet.adapter.queries;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// A document of JSON, token by token.
final class JsonDocument {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private JsonDocument() {}

  /// Writes what is in a document.
  interface Content {
    void writeTo(JsonWriter json) throws IOException;
  }

  /// Reads what is behind an object's start, to its end.
  interface Reading<T> {
    T read(JsonReader json) throws IOException;
  }

  /// One JSON document.
  static String of(Content content) {
    var text = new StringWriter();
    try (var json = new JsonWriter(text)) {
      content.writeTo(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /// Reads an object.
  ///
  /// @throws IllegalArgumentException if the document is none, or is not as it is read
  static <T> T read(String document, Reading<T> reading) {
    // The reader would pass over it without a word.
    if (document.startsWith(BYTE_ORDER_MARK)) {
      throw new IllegalArgumentException("not JSON: it begins with a byte order mark");
    }
    try (var json = new JsonReader(new StringReader(document))) {
      json.setStrictness(Strictness.STRICT);
      if (json.peek() != JsonToken.BEGIN_OBJECT) {
        throw new IllegalArgumentException("not a JSON object");
      }
      json.beginObject();
      return reading.read(json);
    } catch (IOException | IllegalStateException e) {
      throw new IllegalArgumentException("not the JSON that was expected", e);
    }
  }
}
