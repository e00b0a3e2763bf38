package contactsheet.domain;

import java.util.Locale;
import java.util.Set;

/// The suffixes of keys whose objects are inspected as pictures. Cameras' raw formats that are not
/// TIFFs (`.cr3`, `.raf`, `.crw`, `.x3f`) are not among them.
final class ImageSuffixes {
  private static final Set<String> KNOWN =
      Set.of(
          "jpg", "jpeg", "jpe", "jfif", "png", "apng", "gif", "webp", "heic", "heif", "hif", "avif",
          "tif", "tiff", "bmp", "dib", "dng", "nef", "nrw", "cr2", "arw", "sr2", "orf", "rw2",
          "rwl", "pef", "srw");

  private ImageSuffixes() {}

  static boolean end(String name) {
    var dot = name.lastIndexOf('.');
    return dot >= 0 && KNOWN.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
