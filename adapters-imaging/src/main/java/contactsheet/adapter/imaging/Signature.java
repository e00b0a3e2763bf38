package contactsheet.adapter.imaging;

import contactsheet.domain.ImageFormat;
import org.jspecify.annotations.Nullable;

/// The bytes that the files of each format begin with.
final class Signature {
  private Signature() {}

  /// The format of a file, or none if it is none of ours.
  static @Nullable ImageFormat of(ImageFile file) {
    if (file.says(0, "\u00FF\u00D8\u00FF")) {
      return ImageFormat.JPEG;
    }
    if (file.says(0, "\u0089PNG\r\n\u001A\n")) {
      return ImageFormat.PNG;
    }
    if (file.says(0, "GIF87a") || file.says(0, "GIF89a")) {
      return ImageFormat.GIF;
    }
    if (file.says(0, "RIFF") && file.says(8, "WEBP")) {
      return ImageFormat.WEBP;
    }
    if (file.says(4, "ftyp")) {
      return HeifBrand.formatOf(file);
    }
    if (TiffDirectories.begin(file)) {
      return ImageFormat.TIFF;
    }
    return BmpHeader.begins(file) ? ImageFormat.BMP : null;
  }
}
