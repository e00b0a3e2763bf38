package contactsheet.adapter.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/// Makes a tree of a document's tokens.
final class JsonTokens {
  /// How deep a document may be nested. No source uses more than ten levels. The tree is built by
  /// recursion, whose depth a sender must not choose.
  private static final int MAX_DEPTH = 64;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /// The beginning of the reader's sentence where it has no better one. It is advice for
  /// programmers.
  private static final String ADVICE =
      "Use JsonReader.setStrictness(Strictness.LENIENT) to accept malformed JSON";

  private JsonTokens() {}

  /// Reads one whole document, the event itself.
  ///
  /// @throws MalformedEventException if it is not JSON in UTF-8, is nested too deeply, or is
  ///     followed by more
  static Json parse(byte[] document) {
    try {
      // Decoded here and not by the parser, which reads some broken sequences as characters. A key
      // with a wrong character names another object.
      return parse("the event", UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString());
    } catch (CharacterCodingException e) {
      throw new MalformedEventException("the event is not UTF-8", e);
    }
  }

  /// Reads one whole document that is a text in another one.
  ///
  /// @param name the document's name in a message
  /// @throws MalformedEventException if it is not JSON, is nested too deeply, or is followed by
  ///     more
  static Json parse(String name, String document) {
    // The reader would skip it silently.
    if (document.startsWith(BYTE_ORDER_MARK)) {
      throw new MalformedEventException(name + " is not JSON: it begins with a byte order mark");
    }
    try (var reader = new JsonReader(new StringReader(document))) {
      reader.setStrictness(Strictness.STRICT);
      reader.setNestingLimit(MAX_DEPTH);
      if (isEmpty(reader)) {
        throw new MalformedEventException(name + " is empty");
      }
      var json = value(reader);
      if (goesOn(reader)) {
        throw new MalformedEventException(name + " goes on after its JSON document");
      }
      return json;
    } catch (IOException e) {
      throw new MalformedEventException(name + " is not JSON: " + reason(e), e);
    }
  }

  private static boolean isEmpty(JsonReader reader) throws IOException {
    try {
      return reader.peek() == JsonToken.END_DOCUMENT;
    } catch (EOFException _) {
      return true;
    }
  }

  /// A strict reader refuses any text behind a document.
  private static boolean goesOn(JsonReader reader) throws IOException {
    try {
      return reader.peek() != JsonToken.END_DOCUMENT;
    } catch (MalformedJsonException _) {
      return true;
    }
  }

  /// The reader's first line. The second one is an address for programmers.
  private static String reason(IOException refusal) {
    var message = String.valueOf(refusal.getMessage());
    return message.lines().findFirst().orElse("").replace(ADVICE, "Unexpected text");
  }

  /// Reads the value that comes next, to its end.
  private static Json value(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> fields(reader);
      case BEGIN_ARRAY -> elements(reader);
      case STRING -> new Json.Text(reader.nextString());
      case NUMBER -> new Json.Scalar(reader.nextString());
      case BOOLEAN -> new Json.Scalar(Boolean.toString(reader.nextBoolean()));
      case NULL -> {
        reader.nextNull();
        yield new Json.Nothing();
      }
      case NAME, END_ARRAY, END_OBJECT, END_DOCUMENT ->
          throw new IllegalStateException("no value is next: " + reader);
    };
  }

  private static Json fields(JsonReader reader) throws IOException {
    var byName = new LinkedHashMap<String, Json>();
    reader.beginObject();
    while (reader.hasNext()) {
      byName.put(reader.nextName(), value(reader));
    }
    reader.endObject();
    return new Json.Fields(byName);
  }

  private static Json elements(JsonReader reader) throws IOException {
    var inOrder = new ArrayList<Json>();
    reader.beginArray();
    while (reader.hasNext()) {
      inOrder.add(value(reader));
    }
    reader.endArray();
    return new Json.Elements(inOrder);
  }
}
