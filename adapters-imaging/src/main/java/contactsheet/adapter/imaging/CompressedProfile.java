package contactsheet.adapter.imaging;

import contactsheet.domain.ImageText;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// The colour profile of a PNG: a name, and the compressed profile. Only its beginning is unpacked,
/// which usually has its description.
final class CompressedProfile {
  private static final int MOST_UNPACKED = 32 * 1024;
  private static final int LONGEST_NAME = 79;

  private CompressedProfile() {}

  static @Nullable ImageText description(ImageFile file, long data, long length) {
    var name = 0;
    while (name < LONGEST_NAME && file.uint8(data + name) != 0) {
      name++;
    }
    // A zero ends the name, and one byte names the method, of which there is one.
    var compressed = data + name + 2;
    var had = file.hadFrom(compressed, Math.clamp(data + length - compressed, 0, MOST_UNPACKED));
    return IccDescription.of(unpacked(file.bytes(compressed, (int) had)));
  }

  private static byte[] unpacked(byte[] packed) {
    var unpacked = new byte[MOST_UNPACKED];
    try (var inflater = new Inflater()) {
      inflater.setInput(packed);
      inflater.inflate(unpacked);
    } catch (DataFormatException _) {
      // The bytes that were unpacked before the fault are used.
    }
    return unpacked;
  }
}
