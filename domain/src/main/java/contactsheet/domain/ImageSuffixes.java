package contactsheet.domain;

import java.util.Locale;
import java.util.Set;

/// With what the names of pictures end: what cameras and programs write, the formats that are not
/// looked into included, because they are pictures all the same.
final class ImageSuffixes {
  private static final Set<String> KNOWN =
      Set.of(
          "jpg", "jpeg", "jpe", "jfif", "png", "apng", "gif", "webp", "heic", "heif", "hif", "avif",
          "tif", "tiff", "bmp", "dib");

  private ImageSuffixes() {}

  static boolean end(String name) {
    var dot = name.lastIndexOf('.');
    return dot >= 0 && KNOWN.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
