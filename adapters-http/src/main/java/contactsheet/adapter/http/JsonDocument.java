package contactsheet.adapter.http;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// A document of JSON that is written or read token by token.
public final class JsonDocument {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private JsonDocument() {}

  /// The content of a document.
  @FunctionalInterface
  public interface Content {
    /// Writes all of it.
    void writeTo(JsonWriter json) throws IOException;
  }

  /// Reads an object whose opening brace was read, to its end.
  @FunctionalInterface
  public interface Reading<T> {
    /// Reads to the object's end, the closing brace included.
    T read(JsonReader json) throws IOException;
  }

  /// One JSON document.
  public static String of(Content content) {
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
  /// @throws IllegalArgumentException if the text is no JSON object, or not the expected one
  public static <T> T read(String document, Reading<T> reading) {
    // The reader would skip it silently.
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
