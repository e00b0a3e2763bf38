package contactsheet.bootstrap.cli.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;

/// Text in URIs.
public final class UriText {
  private UriText() {}

  /// The text for a path or a query: everything but letters, digits, `.-_*` and slashes becomes
  /// `%XX`, so that nobody takes a plus for a space.
  public static String encode(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20").replace("%2F", "/");
  }

  /// What a path says: a plus is a plus.
  ///
  /// @throws IllegalArgumentException if a `%` has no two hexadecimal digits behind it
  public static String decodePath(String path) {
    return URLDecoder.decode(path.replace("+", "%2B"), UTF_8);
  }

  /// What a form says, which a query is: a plus is a space.
  ///
  /// @throws IllegalArgumentException if a `%` has no two hexadecimal digits behind it
  public static String decodeForm(String form) {
    return URLDecoder.decode(form, UTF_8);
  }
}
