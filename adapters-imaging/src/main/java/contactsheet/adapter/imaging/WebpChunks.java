package contactsheet.adapter.imaging;

/// The chunks of a WebP [WebP Container Specification; RFC 9649]. The header of an extended one
/// says whether EXIF comes after the pixels; the chunk of the pixels has their length.
final class WebpChunks {
  private static final int FIRST_CHUNK = 12;
  private static final int CHUNK_HEADER = 8;
  private static final int HAS_EXIF = 0x08;
  private static final int IS_ANIMATED = 0x02;
  private static final int PART = 64 * 1024;

  private WebpChunks() {}

  static void read(ImageFile file, Findings findings) {
    var hasExif = file.says(FIRST_CHUNK, "VP8X") && (file.uint8(20) & HAS_EXIF) != 0;
    var end = end(file);
    findings.animated(file.says(FIRST_CHUNK, "VP8X") && (file.uint8(20) & IS_ANIMATED) != 0);
    var frames = 0;
    var position = (long) FIRST_CHUNK;
    while (position + CHUNK_HEADER <= end) {
      if (hasExif && findings.exif() == null) {
        file.obtain(position, CHUNK_HEADER, PART);
      }
      var data = position + CHUNK_HEADER;
      var length = file.littleEndian(position + 4, 4);
      switch (file.text(position, 4)) {
        case "VP8X" ->
            findings.size(1 + file.littleEndian(data + 4, 3), 1 + file.littleEndian(data + 7, 3));
        case "VP8 " -> lossy(file, data, findings);
        case "VP8L" -> lossless(file, data, findings);
        case "ICCP" -> findings.colorProfile(() -> IccProfile.description(file, data, length));
        case "ANMF" -> frames++;
        case "XMP " -> findings.xmp(data, length);
        case "EXIF" -> exif(file, data, length, findings);
        default -> {}
      }
      position = data + length + length % 2;
    }
    findings.frames(frames);
  }

  /// The end of the last chunk. Programs that write to a pipe write 0 for an unknown length.
  private static long end(ImageFile file) {
    var announced = file.littleEndian(4, 4);
    return announced == 0 ? file.size() : Math.min(file.size(), CHUNK_HEADER + announced);
  }

  /// The beginning of a VP8 key frame [RFC 6386, section 9.1].
  private static void lossy(ImageFile file, long data, Findings findings) {
    if (findings.hasNoSize() && file.says(data + 3, "\u009D\u0001*")) {
      findings.size(
          file.littleEndian(data + 6, 2) & 0x3FFF, file.littleEndian(data + 8, 2) & 0x3FFF);
    }
  }

  /// 14 bits each, less one [WebP Lossless Bitstream Specification].
  private static void lossless(ImageFile file, long data, Findings findings) {
    if (findings.hasNoSize() && file.uint8(data) == 0x2F) {
      var bits = file.littleEndian(data + 1, 4);
      findings.size(1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF));
    }
  }

  /// Some programs put the mark of a JPEG's EXIF segment before it.
  private static void exif(ImageFile file, long data, long length, Findings findings) {
    var mark = file.says(data, "Exif\0\0") ? 6 : 0;
    findings.exif(file, data + mark, length - mark);
    file.obtain(data, (int) Math.min(length, PART), PART);
  }
}
