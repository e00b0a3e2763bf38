package contactsheet.adapter.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The encoding of paths and queries: `%XX` is a byte of UTF-8 [RFC 3986, section 2.1].
///
/// It is strict, because [URLDecoder] replaces bytes that are not UTF-8, and a key with a wrong
/// character names another object.
public final class PercentEncoding {
  /// A broken escape, or a character that has to be escaped. Searching for the fault needs no
  /// recursion, so a text may be of any length.
  private static final Pattern WRONG = Pattern.compile("%(?![0-9A-Fa-f]{2})|[^\\x21-\\x7e]");

  private PercentEncoding() {}

  /// The text for a path or a query: everything but letters, digits, `.-_*` and slashes becomes
  /// `%XX`. A space does not become a plus, which a path and a query read in two ways.
  public static String encode(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20").replace("%2F", "/");
  }

  /// The text of an encoded path, decoded once: a plus is a plus.
  ///
  /// @throws IllegalArgumentException if it is not the encoding of UTF-8
  public static String decodePath(String path) {
    return decodeQuery(path.replace("+", "%2B"));
  }

  /// The text of an encoded query, decoded once: a query is a form, so a plus is a space.
  ///
  /// @throws IllegalArgumentException if it is not the encoding of UTF-8
  static String decodeQuery(String query) {
    if (WRONG.matcher(query).find()) {
      throw refused(null);
    }
    // One character for each byte, so that the bytes can be checked before they are decoded.
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
