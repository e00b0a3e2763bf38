package contactsheet.adapter.imaging;

import contactsheet.domain.ImageText;
import org.jspecify.annotations.Nullable;

/// An uncompressed colour profile in a file.
final class IccProfile {
  private static final int MOST = 64 * 1024;

  private IccProfile() {}

  /// Its name, if the beginning of the profile is had.
  static @Nullable ImageText description(ImageFile file, long offset, long length) {
    var had = file.hadFrom(offset, Math.clamp(length, 0, MOST));
    return IccDescription.of(file.bytes(offset, (int) had));
  }
}
