package contactsheet.domain;

import org.jspecify.annotations.Nullable;

/// Whether there are more pictures than one in a file, as far as its head tells.
///
/// @param animated whether they follow each other in time
/// @param frames how many of them do; 1 or more
/// @param pages how many pages a document has, without their thumbnails; 1 or more
public record ImageSequence(
    @Nullable Boolean animated, @Nullable Integer frames, @Nullable Integer pages) {
  /// A file that does not tell.
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
