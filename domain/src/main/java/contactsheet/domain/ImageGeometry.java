package contactsheet.domain;

import org.jspecify.annotations.Nullable;

/// The size and the orientation of a picture.
///
/// @param stored its size as it is stored
/// @param cropped the size of the part that is shown, if the container crops the picture; not
///     turned, and no larger than the stored size
/// @param orientation the mirroring and the turn that it needs to be shown
/// @param exifOrientation EXIF's orientation, if it differs from the container's; by the standard
///     the container's counts, but some programs use EXIF's
public record ImageGeometry(
    @Nullable PixelSize stored,
    @Nullable PixelSize cropped,
    Orientation orientation,
    @Nullable Orientation exifOrientation) {
  /// An unknown size, and the upright orientation.
  public static final ImageGeometry UNKNOWN = of(null, Orientation.UPRIGHT);

  public ImageGeometry {
    if (cropped != null && (stored == null || !cropped.fitsInto(stored))) {
      throw new IllegalArgumentException("no part of " + stored + ": " + cropped);
    }
    if (cropped != null && cropped.equals(stored)) {
      cropped = null;
    }
    if (exifOrientation == orientation) {
      exifOrientation = null;
    }
  }

  /// A picture of which no part is cropped.
  public static ImageGeometry of(@Nullable PixelSize stored, Orientation orientation) {
    return new ImageGeometry(stored, null, orientation, null);
  }

  /// Its size as shown: cropped and turned.
  public @Nullable PixelSize displayed() {
    var shown = cropped == null ? stored : cropped;
    return shown == null ? null : orientation.displayed(shown);
  }
}
