package contactsheet.domain;

import java.util.Locale;

/// The formats whose heads are understood, by what stands in the file and not by its name.
public enum ImageFormat {
  JPEG,
  PNG,
  GIF,
  WEBP,
  HEIC,
  AVIF,
  TIFF,
  BMP;

  /// The content type that such a picture should have; what its uploader gave may differ. All of
  /// them are registered under the format's own name.
  public ContentType contentType() {
    return new ContentType("image/" + name().toLowerCase(Locale.ROOT));
  }
}
