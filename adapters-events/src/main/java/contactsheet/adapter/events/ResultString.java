package contactsheet.adapter.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;

/// The outcome of a task for a job's completion report, which takes fewer than 1,024 characters. It
/// has fewer than 1,024 bytes of UTF-8, so it fits in characters and in bytes.
final class ResultString {
  private static final String CUT = "…";
  private static final int MAX_BYTES = 1023;

  private ResultString() {}

  /// The text, cut between two characters where it is too long.
  static String of(String text) {
    if (fitting(text, MAX_BYTES) == text.length()) {
      return text;
    }
    return text.substring(0, fitting(text, MAX_BYTES - CUT.getBytes(UTF_8).length)) + CUT;
  }

  /// How many of the text's chars have room in so many bytes.
  private static int fitting(String text, int bytes) {
    var chars = CharBuffer.wrap(text);
    UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .encode(chars, ByteBuffer.allocate(bytes), true);
    return chars.position();
  }
}
