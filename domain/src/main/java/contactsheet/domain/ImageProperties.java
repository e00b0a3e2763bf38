package contactsheet.domain;

import org.jspecify.annotations.Nullable;

/// What a picture says of itself. Whoever made the file wrote it: a claim, like everything that an
/// uploader sends, and bounded in length. Parts that the picture does not tell are absent.
///
/// @param format what the content is, whatever its name and its content type say
/// @param stored its size as it is stored, before [#orientation] is applied
/// @param orientation what has to be done to it so that it is seen as it was taken
/// @param colorProfile the name of its colour profile
/// @param frames how many pictures follow each other in it, where its head tells; 1 or more
/// @param capture how it was taken
public record ImageProperties(
    ImageFormat format,
    @Nullable PixelSize stored,
    Orientation orientation,
    @Nullable ImageText colorProfile,
    @Nullable Integer frames,
    Capture capture) {
  public ImageProperties {
    if (frames != null && frames < 1) {
      throw new IllegalArgumentException("not a number of frames: " + frames);
    }
  }

  /// The least that is known of any picture: its format.
  public static ImageProperties of(ImageFormat format) {
    return new ImageProperties(format, null, Orientation.UPRIGHT, null, null, Capture.UNKNOWN);
  }

  /// Its size as it is seen.
  public @Nullable PixelSize displayed() {
    return stored == null ? null : orientation.displayed(stored);
  }
}
