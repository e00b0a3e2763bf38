package contactsheet.adapter.imaging;

import contactsheet.domain.Capture;
import contactsheet.domain.ImageFormat;
import contactsheet.domain.ImageGeometry;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.ImageSequence;
import contactsheet.domain.ImageText;
import contactsheet.domain.ImageWords;
import contactsheet.domain.Orientation;
import contactsheet.domain.PixelSize;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The values found in one file so far. Impossible values are ignored.
final class Findings {
  /// The place of a part of the file.
  record Place(long offset, long length) {}

  /// The place of a TIFF with EXIF in it. If EXIF was compressed, it is in another file in memory.
  record ExifPlace(ImageFile file, Place place) {}

  private ImageFormat format;
  private @Nullable PixelSize size;
  private @Nullable PixelSize cropped;
  private Orientation orientation = Orientation.UPRIGHT;
  private @Nullable Orientation exifOrientation;
  private @Nullable ImageText colorProfile;
  private boolean profileWasRead;
  private @Nullable Boolean animated;
  private @Nullable Integer frames;
  private @Nullable Integer pages;
  private @Nullable ExifPlace exif;
  private boolean exifHasTheSize;
  private @Nullable Place xmp;
  private Capture capture = Capture.UNKNOWN;
  private ImageWords words = ImageWords.NONE;

  Findings(ImageFormat format) {
    this.format = format;
  }

  ImageFormat format() {
    return format;
  }

  /// A TIFF in which a camera's raw picture is.
  void raw() {
    format = ImageFormat.RAW;
  }

  void size(long width, long height) {
    var found = pixels(width, height);
    if (found != null) {
      size = found;
    }
  }

  /// The size of the part that is shown.
  void cropped(long width, long height) {
    cropped = pixels(width, height);
  }

  void orientation(Orientation found) {
    orientation = found;
  }

  void exifOrientation(Orientation found) {
    exifOrientation = found;
  }

  /// Only the first profile is read, because reading one costs more than reading the rest.
  void colorProfile(Supplier<@Nullable ImageText> reading) {
    if (!profileWasRead) {
      profileWasRead = true;
      colorProfile = reading.get();
    }
  }

  void animated(boolean found) {
    animated = found;
  }

  /// A single picture is not recorded as a sequence.
  void frames(long found) {
    if (found > 1 && found <= Integer.MAX_VALUE) {
      frames = (int) found;
    }
  }

  /// A single page is not recorded.
  void pages(int found) {
    if (found > 1) {
      pages = found;
    }
  }

  /// The first EXIF counts.
  void exif(ImageFile file, long offset, long length) {
    if (exif == null) {
      exif = new ExifPlace(file, new Place(offset, length));
    }
  }

  /// In some raw formats only EXIF has the size of the full picture.
  void sizeStandsInExif() {
    exifHasTheSize = true;
  }

  /// The place of an XMP packet. The first one counts.
  void xmp(long offset, long length) {
    if (xmp == null) {
      xmp = new Place(offset, length);
    }
  }

  void capture(Capture found) {
    capture = found;
  }

  void words(ImageWords found) {
    words = found;
  }

  ImageWords words() {
    return words;
  }

  boolean hasNoSize() {
    return size == null;
  }

  boolean hasNoProfile() {
    return !profileWasRead;
  }

  boolean hasItsSizeInExif() {
    return exifHasTheSize;
  }

  Orientation orientation() {
    return orientation;
  }

  @Nullable ExifPlace exif() {
    return exif;
  }

  @Nullable Place xmp() {
    return xmp;
  }

  ImageProperties properties() {
    return new ImageProperties(
        format,
        new ImageGeometry(size, fitting(), orientation, exifOrientation),
        colorProfile,
        new ImageSequence(animated, frames, pages),
        capture,
        words);
  }

  private @Nullable PixelSize fitting() {
    return cropped != null && size != null && cropped.fitsInto(size) ? cropped : null;
  }

  private static @Nullable PixelSize pixels(long width, long height) {
    return width > 0 && width <= Integer.MAX_VALUE && height > 0 && height <= Integer.MAX_VALUE
        ? new PixelSize((int) width, (int) height)
        : null;
  }
}
