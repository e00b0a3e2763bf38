package contactsheet.adapter.protocol.text;

import java.util.regex.Pattern;

/// Makes a server's text fit to be logged and shown. Such text may be of any length, hold line
/// breaks and control characters, and repeat signatures, tokens and passwords of the request.
public final class ServerText {
  private static final int MOST_CHARACTERS = 500;
  private static final String LEFT_OUT = "[left out]";

  /// Control characters and what changes the direction of text or breaks its lines.
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029\\p{Cf}\\p{Cn}\\p{Cs}]+");

  /// After this text the server repeats the signed request, with the session's token.
  private static final Pattern CANONICAL_REQUEST =
      Pattern.compile("(?i)\\s*the (canonical string|string-to-sign).*", Pattern.DOTALL);

  private static final Pattern USER_INFO = Pattern.compile("//[^/\\s]*@");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)((?:authorization|[a-z-]*signature|[a-z-]*token|password|passwd|[a-z_-]*secret[a-z_-]*"
              + "|x-amz-credential|awsaccesskeyid)\"?\\s*[=:]\\s*\"?)(?:(?:bearer|basic|aws4-hmac-sha256)\\s+)?"
              + "[^\\s\"&,;)]+");

  /// Forty characters are a secret key, and a hundred without a break are a token.
  private static final Pattern SECRET_LOOKING =
      Pattern.compile(
          "(?<![A-Za-z0-9/+=])(?:[A-Za-z0-9/+]{40}|[A-Za-z0-9/+=_-]{100,})(?![A-Za-z0-9/+=])");

  private ServerText() {}

  /// The text in one line, cut, and without what looks like a secret.
  public static String shown(String text) {
    var line = UNPRINTABLE.matcher(cut(text, 8 * MOST_CHARACTERS)).replaceAll(" ");
    line = CANONICAL_REQUEST.matcher(line).replaceAll(" " + LEFT_OUT);
    line = USER_INFO.matcher(line).replaceAll("//" + LEFT_OUT + "@");
    line = NAMED.matcher(line).replaceAll("$1" + LEFT_OUT);
    line = SECRET_LOOKING.matcher(line).replaceAll(LEFT_OUT);
    return cut(line, MOST_CHARACTERS);
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + "…";
  }
}
