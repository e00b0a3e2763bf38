package contactsheet.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The texts that people wrote into a picture.
///
/// @param title its title
/// @param description its caption
/// @param artist its author
/// @param copyright the terms of its use
/// @param keywords its keywords, at most [#MOST_KEYWORDS], in the order of the file
/// @param rating the rating: 1 to 5 stars, 0 for none yet, -1 for rejected
public record ImageWords(
    @Nullable ImageText title,
    @Nullable ImageText description,
    @Nullable ImageText artist,
    @Nullable ImageText copyright,
    List<ImageText> keywords,
    @Nullable Integer rating) {
  /// A picture without any such text.
  public static final ImageWords NONE = new ImageWords(null, null, null, null, List.of(), null);

  /// Enough for photographers. Agencies give hundreds, which would make a row of several kilobytes.
  public static final int MOST_KEYWORDS = 32;

  private static final int REJECTED = -1;
  private static final int BEST = 5;

  public ImageWords {
    keywords = List.copyOf(keywords);
    if (keywords.size() > MOST_KEYWORDS) {
      throw new IllegalArgumentException("too many keywords: " + keywords.size());
    }
    if (rating != null && (rating < REJECTED || rating > BEST)) {
      throw new IllegalArgumentException("not a rating: " + rating);
    }
  }
}
