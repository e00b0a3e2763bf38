package contactsheet.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// What a listing of a bucket says of an object: less than an observation, but of a thousand at
/// once.
///
/// @param key the object's decoded key
/// @param size the length of the content
/// @param lastModified as S3 lists it, to the second or finer
/// @param etag the mark of the content, where the listing has it
public record ListedObject(
    ObjectKey key, ByteSize size, Instant lastModified, @Nullable ETag etag) {
  /// Whether a row seems to tell of this state of the object: by size, by time to the second, and
  /// by ETag where both have one. A row from before Contactsheet has none, and what it does not say
  /// cannot be wrong.
  public boolean agreesWith(ObjectMetadata recorded) {
    return size.equals(recorded.size())
        && inSeconds(lastModified).equals(inSeconds(recorded.lastModified()))
        && (etag == null || recorded.etag() == null || etag.equals(recorded.etag()));
  }

  private static Instant inSeconds(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS);
  }
}
