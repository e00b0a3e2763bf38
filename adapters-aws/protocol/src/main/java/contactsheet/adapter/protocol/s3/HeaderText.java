package contactsheet.adapter.protocol.s3;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// Text in a header's value. Clients hand on one character for each byte that came.
final class HeaderText {
  private HeaderText() {}

  /// The bytes as UTF-8, or as Latin-1 where they are none.
  static String of(String value) {
    var text = decoded(value.getBytes(ISO_8859_1), UTF_8);
    return text == null ? value : text;
  }

  /// Returns nothing if the bytes are no text in this character set.
  static @Nullable String decoded(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      return null;
    }
  }

  /// The character set of that name, of those that every Java has in its smallest form; S3 itself
  /// takes UTF-8.
  static @Nullable Charset charset(String name) {
    for (var charset : new Charset[] {UTF_8, ISO_8859_1, US_ASCII}) {
      if (charset.name().equalsIgnoreCase(name)) {
        return charset;
      }
    }
    return null;
  }
}
