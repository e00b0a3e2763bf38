package contactsheet.adapter.queries;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The encoding of paths and queries: `%XX` is a byte of UTF-8 [RFC 3986, section 2.1].
///
/// Strict, unlike [URLDecoder] by itself, which puts a replacement character for what is not UTF-8:
/// a key that is only nearly right names another object.
final class PercentEncoding {
  /// An escape that is none, or a character that is not allowed to stand for itself. To look for
  /// what is wrong takes no stack, however long the text is.
  private static final Pattern WRONG = Pattern.compile("%(?![0-9A-Fa-f]{2})|[^\\x21-\\x7e]");

  private PercentEncoding() {}

  /// What a path says, decoded once: a plus is a plus.
  ///
  /// @throws IllegalArgumentException if it is not the encoding of UTF-8
  static String decodePath(String path) {
    return decodeQuery(path.replace("+", "%2B"));
  }

  /// What a query says, decoded once: it is a form, so a plus is a space.
  ///
  /// @throws IllegalArgumentException if it is not the encoding of UTF-8
  static String decodeQuery(String query) {
    if (WRONG.matcher(query).find()) {
      throw refused(null);
    }
    // One character for each byte, so that the bytes are seen before they are taken for a text.
    var bytes = URLDecoder.decode(query, ISO_8859_1).getBytes(ISO_8859_1);
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw refused(e);
    }
  }

  private static IllegalArgumentException refused(@Nullable Exception cause) {
    return new IllegalArgumentException(
        "the path or the query is not the percent-encoding of UTF-8: a percent sign and two"
            + " hexadecimal digits for each byte of what is neither a letter, a digit nor -._~/",
        cause);
  }
}
