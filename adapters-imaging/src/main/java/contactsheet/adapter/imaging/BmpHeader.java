package contactsheet.adapter.imaging;

/// The two headers of a bitmap: of the file, 14 bytes, and of the picture [Windows GDI,
/// BITMAPINFOHEADER and its relatives].
final class BmpHeader {
  private static final int PICTURE = 14;
  private static final int CORE_LENGTH = 12;
  private static final int LONGEST = 124;

  private BmpHeader() {}

  /// Many texts begin with the letters BM; few go on with a header of a length that there is.
  static boolean begins(ImageFile file) {
    if (!file.says(0, "BM") || !file.has(PICTURE, CORE_LENGTH)) {
      return false;
    }
    var length = file.littleEndian(PICTURE, 4);
    return length >= CORE_LENGTH && length <= LONGEST && length % 4 == 0;
  }

  static void read(ImageFile file, Findings findings) {
    if (file.littleEndian(PICTURE, 4) == CORE_LENGTH) {
      findings.size(file.littleEndian(PICTURE + 4, 2), file.littleEndian(PICTURE + 6, 2));
    } else {
      // A negative height means that the rows are stored from top to bottom.
      var height = (int) file.littleEndian(PICTURE + 8, 4);
      var width = (int) file.littleEndian(PICTURE + 4, 4);
      findings.size(width, Math.abs((long) height));
      profile(file, findings);
    }
  }

  /// Version 5 of the header can have the place of a colour profile.
  private static void profile(ImageFile file, Findings findings) {
    if (file.littleEndian(PICTURE, 4) == LONGEST && file.says(PICTURE + 56, "DEBM")) {
      var offset = PICTURE + file.littleEndian(PICTURE + 112, 4);
      findings.colorProfile(
          () -> IccProfile.description(file, offset, file.littleEndian(PICTURE + 116, 4)));
    }
  }
}
