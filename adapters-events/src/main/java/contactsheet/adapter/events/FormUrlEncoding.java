package contactsheet.adapter.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;

/// The encoding of keys in S3's notifications, `application/x-www-form-urlencoded`: `+` is a space,
/// `%XX` is a byte of UTF-8 [S3 User Guide, Event message structure].
///
/// It is strict. [java.net.URLDecoder] puts a replacement character for bytes that are not UTF-8,
/// and reads `%+1` as an escape; a key with a wrong character names another object.
final class FormUrlEncoding {
  private FormUrlEncoding() {}

  /// Decodes once. Unencoded characters are kept.
  ///
  /// @throws IllegalArgumentException if an escape is broken, or the bytes are not UTF-8
  static String decode(String encoded) {
    try {
      return UTF_8.newDecoder().decode(bytes(encoded)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(
          Excerpt.of(encoded) + " is not the form-URL encoding of UTF-8", e);
    }
  }

  /// Decodes once, and takes a `+` for itself: for sources that encode a space as `%20`.
  ///
  /// @throws IllegalArgumentException if an escape is broken, or the bytes are not UTF-8
  static String decodeKeepingPlus(String encoded) {
    return decode(encoded.replace("+", "%2B"));
  }

  private static ByteBuffer bytes(String encoded) throws CharacterCodingException {
    var in = UTF_8.newEncoder().encode(CharBuffer.wrap(encoded));
    var out = new ByteArrayOutputStream(in.remaining());
    while (in.hasRemaining()) {
      var next = in.get();
      out.write(
          switch (next) {
            case '+' -> ' ';
            case '%' -> escaped(in, encoded);
            default -> next;
          });
    }
    return ByteBuffer.wrap(out.toByteArray());
  }

  private static int escaped(ByteBuffer in, String encoded) {
    if (in.remaining() >= 2) {
      var high = in.get();
      var low = in.get();
      if (HexFormat.isHexDigit(high) && HexFormat.isHexDigit(low)) {
        return HexFormat.fromHexDigit(high) << 4 | HexFormat.fromHexDigit(low);
      }
    }
    throw new IllegalArgumentException(
        Excerpt.of(encoded) + " holds a '%' without two hexadecimal digits behind it");
  }
}
