package contactsheet.adapter.imaging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A text of EXIF. By the standard it is ASCII; many cameras and programs write UTF-8, and other
/// bytes are read as Latin-1. It ends at its first zero.
final class ExifText {
  private ExifText() {}

  static String of(byte[] bytes) {
    var wide = wide(bytes);
    if (wide != null) {
      return new String(bytes, 0, bytes.length / 2 * 2, wide).split("\0", 2)[0];
    }
    var end = 0;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    return narrow(bytes, end);
  }

  private static String narrow(byte[] bytes, int length) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, 0, length))
          .toString();
    } catch (CharacterCodingException _) {
      return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
  }

  /// Some programs write two bytes for each character: then every other one of the first is zero.
  static @Nullable Charset wide(byte[] bytes) {
    if (bytes.length < 4) {
      return null;
    }
    if (bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0
        ? StandardCharsets.UTF_16BE
        : null;
  }
}
