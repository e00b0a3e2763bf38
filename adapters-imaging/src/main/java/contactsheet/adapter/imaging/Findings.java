package contactsheet.adapter.imaging;

import contactsheet.domain.Capture;
import contactsheet.domain.ImageFormat;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.ImageText;
import contactsheet.domain.Orientation;
import contactsheet.domain.PixelSize;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What has been found in one file so far. Values that no picture can have are passed over.
final class Findings {
  /// Where a part of the file is.
  record Place(long offset, long length) {}

  private final ImageFormat format;
  private @Nullable PixelSize size;
  private Orientation orientation = Orientation.UPRIGHT;
  private @Nullable ImageText colorProfile;
  private boolean profileWasRead;
  private @Nullable Integer frames;
  private @Nullable Place exif;
  private Capture capture = Capture.UNKNOWN;

  Findings(ImageFormat format) {
    this.format = format;
  }

  ImageFormat format() {
    return format;
  }

  void size(long width, long height) {
    if (width > 0 && width <= Integer.MAX_VALUE && height > 0 && height <= Integer.MAX_VALUE) {
      size = new PixelSize((int) width, (int) height);
    }
  }

  void orientation(Orientation found) {
    orientation = found;
  }

  /// The first profile counts, whatever it holds: reading one costs more than reading the rest.
  void colorProfile(Supplier<@Nullable ImageText> reading) {
    if (!profileWasRead) {
      profileWasRead = true;
      colorProfile = reading.get();
    }
  }

  /// A single picture is not told to be one.
  void frames(long found) {
    if (found > 1 && found <= Integer.MAX_VALUE) {
      frames = (int) found;
    }
  }

  /// Where a TIFF with EXIF in it is. The first one counts.
  void exif(long offset, long length) {
    if (exif == null) {
      exif = new Place(offset, length);
    }
  }

  void capture(Capture found) {
    capture = found;
  }

  boolean hasNoSize() {
    return size == null;
  }

  @Nullable Place exif() {
    return exif;
  }

  ImageProperties properties() {
    return new ImageProperties(format, size, orientation, colorProfile, frames, capture);
  }
}
