package contactsheet.adapter.imaging;

import org.jspecify.annotations.Nullable;

/// The layout of a TIFF: the order of its bytes, the length of its offsets, and the maker of its
/// variant.
///
/// @param bigEndian whether the highest byte of a number comes first
/// @param big whether offsets have 64 bits
/// @param maker the maker of raw pictures that begin like this
/// @param camerasOwn whether only raw pictures begin like this
record TiffLayout(boolean bigEndian, boolean big, Maker maker, boolean camerasOwn) {
  /// The makers that write the size of the full picture in tags of their own.
  enum Maker {
    CANON,
    PANASONIC,
    ANY
  }

  /// That of a file, or none if it is no TIFF.
  static @Nullable TiffLayout of(ImageFile file) {
    if (file.says(0, "II*\0")) {
      return file.says(8, "CR\u0002")
          ? new TiffLayout(false, false, Maker.CANON, true)
          : new TiffLayout(false, false, Maker.ANY, false);
    }
    if (file.says(0, "MM\0*")) {
      return new TiffLayout(true, false, Maker.ANY, false);
    }
    if (file.says(0, "II+\0\u0008\0\0\0")) {
      return new TiffLayout(false, true, Maker.ANY, false);
    }
    if (file.says(0, "MM\0+\0\u0008\0\0")) {
      return new TiffLayout(true, true, Maker.ANY, false);
    }
    if (file.says(0, "IIRO") || file.says(0, "IIRS")) {
      return new TiffLayout(false, false, Maker.ANY, true);
    }
    if (file.says(0, "MMOR")) {
      return new TiffLayout(true, false, Maker.ANY, true);
    }
    return file.says(0, "IIU\0") ? new TiffLayout(false, false, Maker.PANASONIC, true) : null;
  }

  boolean isCamerasOwn() {
    return camerasOwn;
  }

  long firstDirectory(ImageFile file) {
    return big ? number(file, 8, 8) : number(file, 4, 4);
  }

  long number(ImageFile file, long offset, int length) {
    return bigEndian ? file.bigEndian(offset, length) : file.littleEndian(offset, length);
  }

  /// How long the number of a directory's entries is.
  int countLength() {
    return big ? 8 : 2;
  }

  int offsetLength() {
    return big ? 8 : 4;
  }

  /// Tag, type, number of values, and a value or where they are.
  int entryLength() {
    return 4 + 2 * offsetLength();
  }
}
