package contactsheet.adapter.imaging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// EXIF in a PNG's text, as programs keep it since before PNG had a chunk for it: a name, a number,
/// and hexadecimal digits in lines, compressed or not [ExifTool, PNG TextualData].
final class PngRawProfile {
  private static final String[] NAMES = {"Raw profile type exif\0", "Raw profile type APP1\0"};

  /// 64 KB of EXIF in digits, and the ends of the lines.
  private static final int MOST_UNPACKED = 140 * 1024;

  private static final String JPEG_MARK = "Exif\0\0";
  private static final byte[] NOTHING = {};

  private PngRawProfile() {}

  static boolean begins(ImageFile file, long data) {
    return file.says(data, NAMES[0]) || file.says(data, NAMES[1]);
  }

  /// The TIFF that the digits mean; empty where they mean none.
  static byte[] exif(ImageFile file, long data, long length) {
    var name = NAMES[0].length();
    var had = (int) file.hadFrom(data + name, Math.clamp(length - name, 0, MOST_UNPACKED));
    var kind = file.text(data - 4, 4);
    var text =
        switch (kind) {
          case "zTXt" -> unpacked(file.bytes(data + name, had), 1);
          // A flag for compression comes first; method, language and translated name follow.
          case "iTXt" ->
              had > 0 && file.uint8(data + name) == 1
                  ? unpacked(file.bytes(data + name, had), 4)
                  : file.bytes(data + name, had);
          default -> file.bytes(data + name, had);
        };
    return withoutMark(meant(new String(text, StandardCharsets.ISO_8859_1).strip()));
  }

  private static byte[] unpacked(byte[] packed, int before) {
    var unpacked = new byte[MOST_UNPACKED];
    var length = 0;
    try (var inflater = new Inflater()) {
      inflater.setInput(
          packed, Math.min(before, packed.length), Math.max(0, packed.length - before));
      length = inflater.inflate(unpacked);
    } catch (DataFormatException _) {
      return NOTHING;
    }
    return Arrays.copyOf(unpacked, length);
  }

  /// The profile follows the lines with the kind and the number of bytes.
  private static byte[] meant(String text) {
    var lines = text.split("\n", 3);
    if (lines.length < 3) {
      return NOTHING;
    }
    var digits = new StringBuilder(lines[2].length());
    for (int i = 0; i < lines[2].length() && lines[2].charAt(i) != 0; i++) {
      var letter = lines[2].charAt(i);
      if (HexFormat.isHexDigit(letter)) {
        digits.append(letter);
      }
    }
    digits.setLength(digits.length() / 2 * 2);
    return HexFormat.of().parseHex(digits);
  }

  private static byte[] withoutMark(byte[] exif) {
    var mark = JPEG_MARK.length();
    var marked =
        exif.length >= mark
            && new String(exif, 0, mark, StandardCharsets.ISO_8859_1).equals(JPEG_MARK);
    return marked ? Arrays.copyOfRange(exif, mark, exif.length) : exif;
  }
}
