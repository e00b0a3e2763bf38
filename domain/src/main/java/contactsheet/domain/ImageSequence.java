package contactsheet.domain;

import org.jspecify.annotations.Nullable;

/// Whether a file has more than one picture, as far as its head shows.
///
/// @param animated whether the pictures follow each other in time
/// @param frames the number of these pictures; 1 or more
/// @param pages the number of a document's pages, without thumbnails; 1 or more
public record ImageSequence(
    @Nullable Boolean animated, @Nullable Integer frames, @Nullable Integer pages) {
  /// All parts are absent.
  public static final ImageSequence UNKNOWN = new ImageSequence(null, null, null);

  public ImageSequence {
    if (frames != null && frames < 1) {
      throw new IllegalArgumentException("not a number of frames: " + frames);
    }
    if (pages != null && pages < 1) {
      throw new IllegalArgumentException("not a number of pages: " + pages);
    }
  }
}
