package contactsheet.adapter.imaging;

import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.domain.ImageFormat;
import contactsheet.domain.ImageProperties;

/// Looks into the heads of pictures. Pixels are never decoded, and files never read whole.
public final class HeadInspector implements ImageInspector {
  private final boolean recordPosition;
  private final ReadingGate gate = new ReadingGate();

  /// An inspector for any number of threads.
  ///
  /// @param recordPosition whether to pass on where pictures were taken
  public HeadInspector(boolean recordPosition) {
    this.recordPosition = recordPosition;
  }

  @Override
  public Inspection inspect(ImageContent content) {
    try (var file = new ImageFile(content, gate)) {
      var format = Signature.of(file);
      if (format == null) {
        return new Inspection.NoImage();
      }
      var properties = properties(file, format);
      var interruption = file.interruption();
      return interruption == null ? new Inspection.Image(properties) : interruption;
    }
  }

  private ImageProperties properties(ImageFile file, ImageFormat format) {
    var findings = new Findings(format);
    walk(file, findings);
    var exif = findings.exif();
    if (exif != null) {
      Exif.read(exif.file(), exif.place()).into(findings, exif.file(), recordPosition);
    }
    var xmp = findings.xmp();
    if (xmp != null && xmp.length() <= XmpPacket.LONGEST && file.has(xmp.offset(), xmp.length())) {
      findings.words(
          XmpPacket.read(file.bytes(xmp.offset(), (int) xmp.length()), findings.words()));
    }
    return findings.properties();
  }

  private static void walk(ImageFile file, Findings findings) {
    try {
      switch (findings.format()) {
        case JPEG -> JpegSegments.read(file, findings);
        case PNG -> PngChunks.read(file, findings);
        case GIF -> GifBlocks.read(file, findings);
        case WEBP -> WebpChunks.read(file, findings);
        case HEIC, AVIF -> HeifBoxes.read(file, findings);
        case TIFF, RAW -> TiffDirectories.read(file, findings);
        case BMP -> BmpHeader.read(file, findings);
      }
    } catch (MissingPartException _) {
      // A walk ends at the latest where nothing more is had of the file.
    }
  }
}
