package contactsheet.adapter.imaging;

/// Finds the next place to read in a JPEG. Data that is longer than one segment is in several
/// consecutive segments, and the first of them has its length, so the others are skipped unread.
final class JpegLeap {
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP11 = 0xEB;
  private static final int MARK = 0xFF;

  /// Marker and length.
  private static final int HEADER = 4;

  /// After the name come a checksum of the packet (32 letters), its length, and the offset of this
  /// piece [XMP specification, part 3, section 1.1.3.1].
  private static final String EXTENDED_XMP = "http://ns.adobe.com/xmp/extension/\0";

  private static final int BEFORE_XMP = EXTENDED_XMP.length() + 40;

  /// After the name come the number of this piece and the number of pieces [ICC.1, annex B.4].
  private static final String PROFILE = "ICC_PROFILE\0";

  private static final int BEFORE_PROFILE = PROFILE.length() + 2;

  /// After the name come the number of the box and that of this piece, and then, in each piece, the
  /// box's length and type [ISO/IEC 19566-5, annex D].
  private static final String BOX = "JP";

  private static final int BEFORE_BOX = 8;
  private static final int BOX_HEADER = 8;

  /// Usually enough for the segments before a frame header.
  private static final int PART = 64 * 1024;

  /// If that was not enough, the segments are long, and more bytes are fetched at once.
  private static final int LARGER_PART = 320 * 1024;

  private final ImageFile file;
  private long end;
  private int part = PART;

  JpegLeap(ImageFile file) {
    this.file = file;
  }

  /// Told of each segment.
  void passed(int marker, long data, long length) {
    if (file.has(data, Math.min(length, BEFORE_XMP))) {
      switch (marker) {
        case APP1 -> extendedXmp(data, length);
        case APP2 -> profile(data, length);
        case APP11 -> box(data, length);
        default -> {}
      }
    }
  }

  /// Returns the next place, whose bytes are fetched if possible: after the expected pieces, if a
  /// segment begins there, or else at the next piece.
  long from(long position, int least) {
    if (end > position && obtain(end, least) && file.uint8(end) == MARK) {
      return end;
    }
    obtain(position, least);
    return position;
  }

  private boolean obtain(long position, int least) {
    var obtained = file.obtain(position, least, part);
    part = part == PART ? LARGER_PART : Integer.MAX_VALUE;
    return obtained;
  }

  private void extendedXmp(long data, long length) {
    if (file.says(data, EXTENDED_XMP) && length > BEFORE_XMP) {
      var piece = length - BEFORE_XMP;
      var numbers = data + EXTENDED_XMP.length() + 32;
      var left = file.bigEndian(numbers, 4) - file.bigEndian(numbers + 4, 4) - piece;
      pieces(data + length, left, piece, HEADER + BEFORE_XMP);
    }
  }

  private void profile(long data, long length) {
    var number = length > BEFORE_PROFILE + 4 ? file.uint8(data + PROFILE.length()) : 0;
    if (number == 1 && file.says(data, PROFILE)) {
      var piece = length - BEFORE_PROFILE;
      var left = file.bigEndian(data + BEFORE_PROFILE, 4) - piece;
      pieces(data + length, left, piece, HEADER + BEFORE_PROFILE);
    }
  }

  private void box(long data, long length) {
    if (length > BEFORE_BOX + BOX_HEADER
        && file.says(data, BOX)
        && file.bigEndian(data + 4, 4) == 1) {
      var left = file.bigEndian(data + BEFORE_BOX, 4) - (length - BEFORE_BOX);
      pieces(
          data + length, left, length - BEFORE_BOX - BOX_HEADER, HEADER + BEFORE_BOX + BOX_HEADER);
    }
  }

  /// All pieces but the last are as long as the first.
  private void pieces(long behindFirst, long left, long piece, int around) {
    if (left > 0) {
      end = behindFirst + left + (left + piece - 1) / piece * around;
    }
  }
}
