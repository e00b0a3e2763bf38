package contactsheet.domain;

import org.jspecify.annotations.Nullable;

/// The metadata in a picture's file. It comes from the uploader and is not trusted, and its length
/// is limited. Unknown parts are absent.
///
/// @param format the format of the content, which its name and its content type may contradict
/// @param geometry its size and orientation
/// @param colorProfile the name of its colour profile
/// @param sequence the number of pictures in the file
/// @param capture how it was taken
/// @param words the texts that people wrote into it
public record ImageProperties(
    ImageFormat format,
    ImageGeometry geometry,
    @Nullable ImageText colorProfile,
    ImageSequence sequence,
    Capture capture,
    ImageWords words) {
  /// Returns properties with nothing but the format.
  public static ImageProperties of(ImageFormat format) {
    return new ImageProperties(
        format,
        ImageGeometry.UNKNOWN,
        null,
        ImageSequence.UNKNOWN,
        Capture.UNKNOWN,
        ImageWords.NONE);
  }

  /// Its size as it is stored.
  public @Nullable PixelSize stored() {
    return geometry.stored();
  }

  /// The mirroring and the turn that it needs to be shown.
  public Orientation orientation() {
    return geometry.orientation();
  }

  /// Its size as shown: cropped and turned.
  public @Nullable PixelSize displayed() {
    return geometry.displayed();
  }
}
