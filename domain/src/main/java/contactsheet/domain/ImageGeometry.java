package contactsheet.domain;

import org.jspecify.annotations.Nullable;

/// The size of a picture, and how it has to be turned.
///
/// @param stored its size as it is stored
/// @param cropped the size of the part that is shown, where the container crops the picture; not
///     turned, and no larger than what is stored
/// @param orientation the mirroring and the turn that it needs to be shown
/// @param exifOrientation what EXIF says of that where the container says something else; the
///     standard goes by the container, and some programs do not
public record ImageGeometry(
    @Nullable PixelSize stored,
    @Nullable PixelSize cropped,
    Orientation orientation,
    @Nullable Orientation exifOrientation) {
  /// The picture is shown as it is stored; its size is not known.
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
