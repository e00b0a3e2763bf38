package contactsheet.adapter.imaging;

import contactsheet.domain.ImageText;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The name that a colour profile gives itself [ICC.1:2022, profileDescriptionTag; ICC.1:2001-04,
/// textDescriptionType].
///
/// metadata-extractor has a reader for this too, but it copies every tag that a profile lists, and
/// a profile may list its whole length 5,000 times.
final class IccDescription {
  private static final int TAG_COUNT = 128;
  private static final int TAG = 12;
  private static final int MOST_TAGS = 200;
  private static final int DESC = 0x64657363;
  private static final int MLUC = 0x6D6C7563;
  private static final int LONGEST = 1024;

  private IccDescription() {}

  /// @param profile the profile, or its beginning
  static @Nullable ImageText of(byte[] profile) {
    var bytes = ByteBuffer.wrap(profile);
    if (profile.length < TAG_COUNT + 4) {
      return null;
    }
    var tags = Math.min(bytes.getInt(TAG_COUNT), MOST_TAGS);
    for (int i = 0; i < tags; i++) {
      var tag = TAG_COUNT + 4 + i * TAG;
      if (tag + TAG > profile.length) {
        return null;
      }
      if (bytes.getInt(tag) == DESC) {
        return description(bytes, bytes.getInt(tag + 4));
      }
    }
    return null;
  }

  private static @Nullable ImageText description(ByteBuffer profile, int tag) {
    if (tag < 0 || tag > profile.capacity() - 28) {
      return null;
    }
    return switch (profile.getInt(tag)) {
      case DESC -> text(profile, tag + 12L, profile.getInt(tag + 8), StandardCharsets.US_ASCII);
      // Returns the first of several languages, because a profile usually has the same name in all
      // of them.
      case MLUC ->
          text(
              profile,
              tag + (long) profile.getInt(tag + 24),
              profile.getInt(tag + 20),
              StandardCharsets.UTF_16BE);
      default -> null;
    };
  }

  private static @Nullable ImageText text(
      ByteBuffer profile, long offset, int length, Charset charset) {
    var kept = Math.min(length, LONGEST);
    if (offset < 0 || kept < 0 || offset > profile.capacity() - kept) {
      return null;
    }
    var bytes = new byte[kept];
    profile.get((int) offset, bytes);
    return ImageText.clean(new String(bytes, charset));
  }
}
