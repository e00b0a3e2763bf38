package contactsheet.adapter.imaging;

import contactsheet.domain.ImageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The brands of a file of the ISO family: one main brand, and others that it is compatible with
/// [ISO/IEC 14496-12, ftyp; 23008-12, annex B; AV1 Image File Format].
final class HeifBrand {
  private static final Set<String> AVIF = Set.of("avif", "avis");
  private static final Set<String> HEIC =
      Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs");

  /// They describe the structure of the file and not the coding of its pixels.
  private static final Set<String> EITHER = Set.of("mif1", "mif2", "msf1", "miaf");

  private static final Set<String> SEQUENCES =
      Set.of("avis", "msf1", "hevc", "hevx", "hevm", "hevs");

  private static final int MAIN = 8;
  private static final int FIRST_COMPATIBLE = 16;
  private static final int MOST = 32;

  private HeifBrand() {}

  static @Nullable ImageFormat formatOf(ImageFile file) {
    if (!file.has(MAIN, 4)) {
      return null;
    }
    var main = file.text(MAIN, 4);
    var format = formatOf(main);
    if (format != null || !EITHER.contains(main)) {
      return format;
    }
    return compatible(file).stream()
        .map(HeifBrand::formatOf)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /// Returns whether a brand means a sequence of pictures in time.
  static boolean isSequence(ImageFile file) {
    return SEQUENCES.contains(file.text(MAIN, 4))
        || compatible(file).stream().anyMatch(SEQUENCES::contains);
  }

  private static List<String> compatible(ImageFile file) {
    var brands = new ArrayList<String>();
    var end = Math.min(file.bigEndian(0, 4), FIRST_COMPATIBLE + 4L * MOST);
    for (long brand = FIRST_COMPATIBLE; brand + 4 <= end && file.has(brand, 4); brand += 4) {
      brands.add(file.text(brand, 4));
    }
    return brands;
  }

  private static @Nullable ImageFormat formatOf(String brand) {
    if (AVIF.contains(brand)) {
      return ImageFormat.AVIF;
    }
    return HEIC.contains(brand) ? ImageFormat.HEIC : null;
  }
}
