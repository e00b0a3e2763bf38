package contactsheet.adapter.imaging;

/// The segments of a JPEG up to its frame header, which has the picture's size [ITU-T T.81, annex
/// B]. Profiles and XMP of any length may come before it.
final class JpegSegments {
  private static final int FIRST_SEGMENT = 2;
  private static final int MARK = 0xFF;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;

  /// A megabyte of XMP makes 17.
  private static final int MOST_SEGMENTS = 10_000;

  private static final int START_OF_IMAGE = 0xD8;
  private static final int START_OF_SCAN = 0xDA;
  private static final int END = 0xD9;
  private static final String EXIF = "Exif\0";
  private static final int BEFORE_EXIF = 6;
  private static final String PROFILE = "ICC_PROFILE\0\u0001";
  private static final int BEFORE_PROFILE = 14;
  private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";

  /// Marker, length, precision, height, width.
  private static final int FRAME_HEADER = 9;

  private final ImageFile file;
  private final Findings findings;
  private final JpegLeap leap;
  private long position = FIRST_SEGMENT;

  private JpegSegments(ImageFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
    leap = new JpegLeap(file);
  }

  static void read(ImageFile file, Findings findings) {
    new JpegSegments(file, findings).walk();
  }

  private void walk() {
    for (int i = 0; i < MOST_SEGMENTS; i++) {
      if (!file.has(position, FRAME_HEADER)) {
        position = leap.from(position, FRAME_HEADER);
      }
      var marker = markerBehindStrayBytes();
      if (marker == START_OF_SCAN || marker == END) {
        return;
      }
      if (isFrameHeader(marker)) {
        findings.size(file.bigEndian(position + 7, 2), file.bigEndian(position + 5, 2));
        return;
      }
      if (standsAlone(marker)) {
        position += 2;
      } else {
        var data = position + 4;
        var length = Math.max(0, file.bigEndian(position + 2, 2) - 2);
        segment(marker, data, length);
        leap.passed(marker, data, length);
        position = data + length;
      }
    }
  }

  /// Goes to the next marker. Any number of fill bytes may come before it, and some programs leave
  /// other bytes between two segments.
  private int markerBehindStrayBytes() {
    while (file.uint8(position) != MARK || !isMarker(file.uint8(position + 1))) {
      position++;
    }
    return file.uint8(position + 1);
  }

  private void segment(int marker, long data, long length) {
    if (marker == APP1 && file.says(data, EXIF)) {
      findings.exif(file, data + BEFORE_EXIF, length - BEFORE_EXIF);
    } else if (marker == APP1 && file.says(data, XMP)) {
      findings.xmp(data + XMP.length(), length - XMP.length());
    } else if (marker == APP2 && file.says(data, PROFILE)) {
      findings.colorProfile(
          () -> IccProfile.description(file, data + BEFORE_PROFILE, length - BEFORE_PROFILE));
    }
  }

  private static boolean isMarker(int number) {
    return number != 0 && number != MARK;
  }

  /// Markers without a length: a second beginning, restarts, and one for arithmetic coding.
  private static boolean standsAlone(int marker) {
    return marker == START_OF_IMAGE || (marker >= 0xD0 && marker <= 0xD7) || marker == 0x01;
  }

  /// SOF0 to SOF15, without the three numbers among them that mean something else.
  private static boolean isFrameHeader(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }
}
