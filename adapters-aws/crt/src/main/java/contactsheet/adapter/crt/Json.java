package contactsheet.adapter.crt;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Map;

/// JSON documents token by token: binding them to classes would cost a function's start more than
/// all the rest of it.
public final class Json {
  /// The beginning of the reader's sentence where it has no better one. It is advice for
  /// programmers.
  private static final String ADVICE =
      "Use JsonReader.setStrictness(Strictness.LENIENT) to accept malformed JSON";

  private Json() {}

  /// Called for each field of an object, with the reader before its value. It reads or skips the
  /// value.
  public interface Field {
    void read(String name, JsonReader in) throws IOException;
  }

  /// The fields of an object.
  public interface Fields {
    void writeTo(JsonWriter out) throws IOException;
  }

  /// Reads one object.
  ///
  /// @param field the callback that receives each field
  /// @throws IllegalArgumentException if the document is not one object in JSON, or a value is not
  ///     as it is read
  public static void read(byte[] document, Field field) {
    // This decoder refuses bytes that are not UTF-8; the reader's default would replace them.
    var text = new InputStreamReader(new ByteArrayInputStream(document), UTF_8.newDecoder());
    try (var in = new JsonReader(text)) {
      in.setStrictness(Strictness.STRICT);
      if (in.peek() != JsonToken.BEGIN_OBJECT) {
        throw new IllegalArgumentException("not a JSON object");
      }
      in.beginObject();
      while (in.hasNext()) {
        field.read(in.nextName(), in);
      }
      in.endObject();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("not UTF-8", e);
    } catch (IOException | IllegalStateException e) {
      throw new IllegalArgumentException("not the JSON that was expected: " + reason(e), e);
    }
  }

  /// The reader's first line. The second one is an address for programmers.
  private static String reason(Exception refusal) {
    var message = String.valueOf(refusal.getMessage());
    return message.lines().findFirst().orElse("").replace(ADVICE, "Unexpected text");
  }

  /// The texts directly below a document's root, by their names.
  ///
  /// @throws IllegalArgumentException if the document is not one object in JSON
  public static Map<String, String> texts(byte[] document) {
    var texts = new HashMap<String, String>();
    read(
        document,
        (name, in) -> {
          if (in.peek() == JsonToken.STRING) {
            texts.put(name, in.nextString());
          } else {
            in.skipValue();
          }
        });
    return texts;
  }

  /// Writes one object.
  public static String write(Fields fields) {
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
