package contactsheet.adapter.crt.http;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The encoding of a text in a URL that signatures need: every byte of UTF-8 but the unreserved
/// ones, once [IAM User Guide, Create a signed AWS API request].
public final class PercentEncoding {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
  private static final String HEX = "0123456789ABCDEF";

  private PercentEncoding() {}

  /// A path in which slashes stay, however many there are.
  public static String path(String text) {
    return encoded(text, UNRESERVED + "/");
  }

  /// One name or value of a query.
  public static String queryPart(String text) {
    return encoded(text, UNRESERVED);
  }

  private static String encoded(String text, String asItIs) {
    var encoded = new StringBuilder(text.length() + 16);
    for (var octet : text.getBytes(UTF_8)) {
      if (asItIs.indexOf(octet) >= 0) {
        encoded.append((char) octet);
      } else {
        encoded.append('%').append(HEX.charAt((octet >> 4) & 15)).append(HEX.charAt(octet & 15));
      }
    }
    return encoded.toString();
  }
}
