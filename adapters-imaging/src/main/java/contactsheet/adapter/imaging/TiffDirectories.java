package contactsheet.adapter.imaging;

/// A TIFF: a chain of directories, one for each page, anywhere in the file [TIFF 6.0]. EXIF is made
/// of the same.
final class TiffDirectories {
  private static final int MOST_PAGES = 10_000;
  private static final int ENTRY = 12;
  private static final int OFFSETS_OF_32_BITS = 42;

  private TiffDirectories() {}

  /// Whether a file is one: byte order and the number 42, or 43 where offsets have 64 bits.
  static boolean begin(ImageFile file) {
    return file.says(0, "II*\0")
        || file.says(0, "MM\0*")
        || file.says(0, "II+\0\u0008\0\0\0")
        || file.says(0, "MM\0+\0\u0008\0\0");
  }

  /// The properties of the first page are read as EXIF; here the pages are counted.
  static void read(ImageFile file, Findings findings) {
    var bigEndian = file.says(0, "MM");
    if (number(file, bigEndian, 2, 2) != OFFSETS_OF_32_BITS) {
      return;
    }
    findings.exif(0, file.size());
    var directory = number(file, bigEndian, 4, 4);
    for (int pages = 1; pages <= MOST_PAGES; pages++) {
      var entries = number(file, bigEndian, directory, 2);
      directory = number(file, bigEndian, directory + 2 + ENTRY * entries, 4);
      if (directory == 0) {
        findings.frames(pages);
        return;
      }
    }
  }

  private static long number(ImageFile file, boolean bigEndian, long offset, int length) {
    return bigEndian ? file.bigEndian(offset, length) : file.littleEndian(offset, length);
  }
}
