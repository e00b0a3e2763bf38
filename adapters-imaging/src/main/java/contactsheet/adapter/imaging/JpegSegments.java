package contactsheet.adapter.imaging;

import contactsheet.adapter.protocol.picture.ImageInspector;

/// The segments of a JPEG up to its frame header, which alone says how large the picture is
/// [ITU-T T.81, annex B]. Profiles and XMP of any length may stand before it.
final class JpegSegments {
  private static final int FIRST_SEGMENT = 2;
  private static final int MARK = 0xFF;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;

  /// A megabyte of XMP makes 17.
  private static final int MOST_SEGMENTS = 10_000;

  private static final int START_OF_SCAN = 0xDA;
  private static final int END = 0xD9;
  private static final String EXIF = "Exif\0";
  private static final int BEFORE_EXIF = 6;
  private static final String PROFILE = "ICC_PROFILE\0\u0001";
  private static final int BEFORE_PROFILE = 14;

  /// Marker, length, precision, height, width.
  private static final int FRAME_HEADER = 9;

  /// Where a frame header is not in the head, nothing tells how far behind it is.
  private static final int PART = ImageInspector.MOST_BYTES / ImageInspector.MOST_READS;

  private JpegSegments() {}

  static void read(ImageFile file, Findings findings) {
    var position = (long) FIRST_SEGMENT;
    for (int i = 0; i < MOST_SEGMENTS; i++) {
      file.obtain(position, FRAME_HEADER, PART);
      var marker = file.uint8(position + 1);
      if (file.uint8(position) != MARK || marker == START_OF_SCAN || marker == END) {
        return;
      }
      if (marker == MARK) {
        // Any number of them may fill up before a marker.
        position++;
        continue;
      }
      if (isFrameHeader(marker)) {
        findings.size(file.bigEndian(position + 7, 2), file.bigEndian(position + 5, 2));
        return;
      }
      var data = position + 4;
      var length = file.bigEndian(position + 2, 2) - 2;
      if (marker == APP1 && file.says(data, EXIF)) {
        findings.exif(data + BEFORE_EXIF, length - BEFORE_EXIF);
      } else if (marker == APP2 && file.says(data, PROFILE)) {
        findings.colorProfile(
            () -> IccProfile.description(file, data + BEFORE_PROFILE, length - BEFORE_PROFILE));
      }
      position = data + Math.max(0, length);
    }
  }

  /// SOF0 to SOF15, without the three numbers among them that mean something else.
  private static boolean isFrameHeader(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }
}
