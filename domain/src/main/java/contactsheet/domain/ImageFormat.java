package contactsheet.domain;

import java.util.Locale;
import java.util.Set;

/// The supported formats. They are recognised by the content of a file and not by its name.
public enum ImageFormat {
  JPEG,
  PNG,
  GIF,
  WEBP,
  HEIC,
  AVIF,
  TIFF,
  BMP,
  /// A camera's raw picture in a TIFF: DNG, NEF, CR2, ARW, ORF, RW2, PEF and their like.
  RAW;

  /// The content type that programs send for unknown content.
  private static final Set<String> SAY_NOTHING =
      Set.of("binary/octet-stream", "application/octet-stream");

  /// The content types that desktops and programs give to each maker's raw pictures.
  private static final Set<String> RAW_TYPES =
      Set.of(
          "image/dng",
          "image/x-dng",
          "image/x-adobe-dng",
          "image/x-nikon-nef",
          "image/x-nikon-nrw",
          "image/x-canon-cr2",
          "image/x-sony-arw",
          "image/x-sony-sr2",
          "image/x-olympus-orf",
          "image/x-panasonic-rw2",
          "image/x-panasonic-raw",
          "image/x-panasonic-rw",
          "image/x-pentax-pef",
          "image/x-samsung-srw",
          "image/x-dcraw",
          "image/x-raw",
          "image/tiff");

  /// The content type that such a picture should have; what its uploader gave may differ. All but
  /// that of raw pictures, of which each maker has another, are registered under the format's name.
  public ContentType contentType() {
    return new ContentType("image/" + name().toLowerCase(Locale.ROOT));
  }

  /// Returns whether a content type contradicts this format. An unspecific content type does not,
  /// and neither does another name of the format.
  public boolean isContradictedBy(ContentType claimed) {
    var type = claimed.value().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return !SAY_NOTHING.contains(type)
        && !type.equals(contentType().value())
        && !otherContentTypes().contains(type);
  }

  private Set<String> otherContentTypes() {
    return switch (this) {
      case JPEG -> Set.of("image/jpg", "image/pjpeg");
      case PNG -> Set.of("image/x-png", "image/apng");
      case HEIC -> Set.of("image/heif", "image/heic-sequence", "image/heif-sequence");
      case AVIF -> Set.of("image/avif-sequence");
      case TIFF -> Set.of("image/tif");
      case BMP -> Set.of("image/x-bmp", "image/x-ms-bmp");
      case RAW -> RAW_TYPES;
      case GIF, WEBP -> Set.of();
    };
  }
}
