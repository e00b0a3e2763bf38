package contactsheet.adapter.imaging;

/// The chunks of a PNG [PNG specification, third edition]. Compressed text is never unpacked.
///
/// Chunks behind the pixels are seen only where the pixels end within the head: nothing before them
/// tells that there are any, and looking for them would cost every large PNG a second request.
final class PngChunks {
  private static final int FIRST_CHUNK = 8;

  /// Length and name before a chunk's data, a check sum behind it.
  private static final int AROUND = 12;

  private static final int MOST_EXIF = 64 * 1024;

  private PngChunks() {}

  static void read(ImageFile file, Findings findings) {
    var position = (long) FIRST_CHUNK;
    while (!file.says(position + 4, "IEND")) {
      var length = file.bigEndian(position, 4);
      var data = position + 8;
      switch (file.text(position + 4, 4)) {
        case "IHDR" -> findings.size(file.bigEndian(data, 4), file.bigEndian(data + 4, 4));
        case "acTL" -> findings.frames(file.bigEndian(data, 4));
        case "iCCP" ->
            findings.colorProfile(() -> CompressedProfile.description(file, data, length));
        case "eXIf" -> {
          findings.exif(data, length);
          file.obtain(data, (int) Math.min(length, MOST_EXIF), MOST_EXIF);
        }
        default -> {}
      }
      position = data + length + (AROUND - 8);
    }
  }
}
