package contactsheet.domain;

import org.jspecify.annotations.Nullable;

/// What a picture says of itself. It is a claim of the file's maker, like everything that an
/// uploader sends, and bounded in length. Parts that the picture does not tell are absent.
///
/// @param format what the content is, whatever its name and its content type say
/// @param geometry its size and orientation
/// @param colorProfile the name of its colour profile
/// @param sequence whether there are several pictures in the file
/// @param capture how it was taken
/// @param words what people wrote into it
public record ImageProperties(
    ImageFormat format,
    ImageGeometry geometry,
    @Nullable ImageText colorProfile,
    ImageSequence sequence,
    Capture capture,
    ImageWords words) {
  /// The least that is known of any picture: its format.
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

  /// What has to be done to it so that it is seen as it was taken.
  public Orientation orientation() {
    return geometry.orientation();
  }

  /// Its size as it is seen.
  public @Nullable PixelSize displayed() {
    return geometry.displayed();
  }
}
