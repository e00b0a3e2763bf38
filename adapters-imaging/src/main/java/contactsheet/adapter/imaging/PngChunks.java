package contactsheet.adapter.imaging;

/// The chunks of a PNG [PNG specification, third edition].
///
/// Chunks after the pixels are read only if the pixels end within the head. The head does not show
/// whether there are any, and a search would cost every large PNG a second request.
final class PngChunks {
  private static final int FIRST_CHUNK = 8;

  /// Length and name before a chunk's data, a check sum behind it.
  private static final int AROUND = 12;

  private static final int MOST_EXIF = 64 * 1024;

  /// A name, no compression, no method, no language, no translated name.
  private static final String XMP = "XML:com.adobe.xmp\0\0\0\0\0";

  private PngChunks() {}

  static void read(ImageFile file, Findings findings) {
    var position = (long) FIRST_CHUNK;
    var animated = false;
    while (!file.says(position + 4, "IEND")) {
      var length = file.bigEndian(position, 4);
      var data = position + 8;
      switch (file.text(position + 4, 4)) {
        case "IHDR" -> findings.size(file.bigEndian(data, 4), file.bigEndian(data + 4, 4));
        case "acTL" -> {
          animated = true;
          findings.frames(file.bigEndian(data, 4));
        }
        // The chunk for an animation comes before the pixels.
        case "IDAT" -> findings.animated(animated);
        case "iCCP" ->
            findings.colorProfile(() -> CompressedProfile.description(file, data, length));
        case "eXIf" -> {
          findings.exif(file, data, length);
          file.obtain(data, (int) Math.min(length, MOST_EXIF), MOST_EXIF);
        }
        case "zTXt", "tEXt", "iTXt" -> text(file, findings, data, length);
        default -> {}
      }
      position = data + length + (AROUND - 8);
    }
  }

  private static void text(ImageFile file, Findings findings, long data, long length) {
    if (file.says(data, XMP)) {
      findings.xmp(data + XMP.length(), length - XMP.length());
    } else if (findings.exif() == null && PngRawProfile.begins(file, data)) {
      var exif = PngRawProfile.exif(file, data, length);
      if (exif.length > 0) {
        findings.exif(ImageFile.whole(exif), 0, exif.length);
      }
    }
  }
}
