package contactsheet.adapter.imaging;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import contactsheet.adapter.imaging.Findings.Place;
import contactsheet.domain.ImageFormat;
import contactsheet.domain.ImageText;
import contactsheet.domain.Orientation;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads EXIF with metadata-extractor, and fetches what it misses.
final class Exif {
  private static final int PART = 64 * 1024;

  private final Metadata metadata;
  private final @Nullable Place profile;

  private Exif(Metadata metadata, @Nullable Place profile) {
    this.metadata = metadata;
    this.profile = profile;
  }

  /// Looks again after each part that was fetched: where the reader goes next is only seen there.
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
      // Somebody may have made the file for this: the library is known to throw whatever an index,
      // a cast or a recursion can. What was read before is kept.
    }
    return new Exif(metadata, handler.profile());
  }

  /// Adds what was read. Sizes count only in a TIFF: elsewhere they are copies that programs forget
  /// to change. In a HEIC or AVIF the same is true of the orientation.
  void into(Findings findings, ImageFile file, boolean recordPosition) {
    var first = new ExifValues(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class));
    if (findings.format() == ImageFormat.TIFF) {
      findings.size(
          first.whole(ExifDirectoryBase.TAG_IMAGE_WIDTH).orElse(0),
          first.whole(ExifDirectoryBase.TAG_IMAGE_HEIGHT).orElse(0));
    }
    if (findings.format() != ImageFormat.HEIC && findings.format() != ImageFormat.AVIF) {
      var orientation =
          ExifValues.made(first.whole(ExifDirectoryBase.TAG_ORIENTATION), Orientation::ofExif);
      findings.orientation(orientation == null ? Orientation.UPRIGHT : orientation);
    }
    if (profile != null) {
      findings.colorProfile(() -> profile(file, profile));
    }
    findings.capture(ExifCapture.of(metadata, recordPosition));
  }

  private static @Nullable ImageText profile(ImageFile file, Place place) {
    file.obtain(place.offset(), (int) Math.min(place.length(), PART), PART);
    return IccProfile.description(file, place.offset(), place.length());
  }
}
