package contactsheet.adapter.protocol.s3;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words of RFC 2047, `=?UTF-8?B?Wm/Dqw==?=`, by which S3 encodes user metadata that is not ASCII
/// [S3 User Guide, Working with object metadata].
final class EncodedWords {
  /// Words that only white space parts are one text: a character may begin in one and end in the
  /// next.
  private static final Pattern RUN =
      Pattern.compile("%1$s(?:\\s+%1$s)*".formatted("=\\?[^?\\s]+\\?[bBqQ]\\?[^?\\s]*\\?="));

  private static final Pattern WORD =
      Pattern.compile("=\\?([^?*\\s]+)(?:\\*[^?\\s]*)?\\?([bBqQ])\\?([^?\\s]*)\\?=");

  private EncodedWords() {}

  /// The text with its words decoded. What cannot be decoded stays as it is.
  static String decoded(String text) {
    return RUN.matcher(text).replaceAll(run -> Matcher.quoteReplacement(decodedRun(run.group())));
  }

  /// Bytes are kept as characters of Latin-1 until the last word of their character set was read.
  private static String decodedRun(String run) {
    var text = new StringBuilder();
    var bytes = new StringBuilder();
    var charset = "";
    try {
      for (var word = WORD.matcher(run); word.find(); ) {
        if (!word.group(1).equalsIgnoreCase(charset)) {
          text.append(text(bytes, charset));
          bytes.setLength(0);
          charset = word.group(1);
        }
        bytes.append(bytes(word.group(2), word.group(3)));
      }
      return text.append(text(bytes, charset)).toString();
    } catch (IllegalArgumentException _) {
      return run;
    }
  }

  private static String text(StringBuilder bytes, String name) {
    if (bytes.isEmpty()) {
      return "";
    }
    var charset = HeaderText.charset(name);
    var text =
        charset == null ? null : HeaderText.decoded(bytes.toString().getBytes(ISO_8859_1), charset);
    if (text == null) {
      throw new IllegalArgumentException("no text in " + name);
    }
    return text;
  }

  /// @throws IllegalArgumentException if they are not encoded so
  private static String bytes(String encoding, String encoded) {
    if (encoding.equalsIgnoreCase("B")) {
      return new String(Base64.getDecoder().decode(encoded), ISO_8859_1);
    }
    var bytes = new StringBuilder();
    for (int i = 0; i < encoded.length(); i++) {
      if (encoded.charAt(i) == '=') {
        if (i + 3 > encoded.length()) {
          throw new IllegalArgumentException("a byte breaks off");
        }
        bytes.append((char) HexFormat.fromHexDigits(encoded, i + 1, i + 3));
        i += 2;
      } else {
        bytes.append(encoded.charAt(i) == '_' ? ' ' : encoded.charAt(i));
      }
    }
    return bytes.toString();
  }
}
