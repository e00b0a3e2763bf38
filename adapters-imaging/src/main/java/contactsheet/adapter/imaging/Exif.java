package contactsheet.adapter.imaging;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import contactsheet.adapter.imaging.Findings.Place;
import contactsheet.domain.ImageText;
import contactsheet.domain.Orientation;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads EXIF by metadata-extractor, and fetches the parts that it needs.
final class Exif {
  private static final int PART = 64 * 1024;

  private final Metadata metadata;
  private final ExifHandler handler;

  private Exif(Metadata metadata, ExifHandler handler) {
    this.metadata = metadata;
    this.handler = handler;
  }

  /// Starts again after each fetched part, because only then the reader shows which part it needs
  /// next.
  static Exif read(ImageFile file, Place place) {
    while (true) {
      var part = new ExifPart(file, place);
      var exif = read(part);
      var missing = part.missing();
      if (missing == null || !file.obtain(missing.offset(), (int) missing.length(), PART)) {
        return exif;
      }
    }
  }

  private static Exif read(ExifPart part) {
    var metadata = new Metadata();
    var handler = new ExifHandler(metadata, part);
    try {
      new TiffReader().processTiff(part, handler, 0);
    } catch (TiffProcessingException | IOException | RuntimeException | StackOverflowError _) {
      // For a malicious file the library may throw any exception of an index, a cast or a
      // recursion. The values that were read before are kept.
    }
    return new Exif(metadata, handler);
  }

  /// Adds the values that were read.
  void into(Findings findings, ImageFile file, boolean recordPosition) {
    if (findings.hasItsSizeInExif()) {
      var exif = new ExifValues(metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class));
      findings.size(
          exif.whole(ExifDirectoryBase.TAG_EXIF_IMAGE_WIDTH).orElse(0),
          exif.whole(ExifDirectoryBase.TAG_EXIF_IMAGE_HEIGHT).orElse(0));
    }
    addOrientation(findings);
    var profile = handler.profile();
    if (profile != null) {
      findings.colorProfile(() -> profile(file, profile));
    }
    var xmp = handler.xmp();
    if (xmp != null) {
      findings.xmp(xmp.offset(), xmp.length());
    }
    findings.capture(ExifCapture.of(metadata, recordPosition));
    findings.words(ExifWords.of(metadata));
  }

  /// A HEIC or AVIF has its own orientation, and by the standard that one counts.
  private void addOrientation(Findings findings) {
    var first = new ExifValues(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class));
    var orientation =
        ExifValues.made(first.whole(ExifDirectoryBase.TAG_ORIENTATION), Orientation::ofExif);
    switch (findings.format()) {
      case HEIC, AVIF -> {
        if (orientation != null) {
          findings.exifOrientation(orientation);
        }
      }
      case JPEG, PNG, GIF, WEBP, TIFF, BMP, RAW ->
          findings.orientation(orientation == null ? Orientation.UPRIGHT : orientation);
    }
  }

  private static @Nullable ImageText profile(ImageFile file, Place place) {
    file.obtain(place.offset(), (int) Math.min(place.length(), PART), PART);
    return IccProfile.description(file, place.offset(), place.length());
  }
}
