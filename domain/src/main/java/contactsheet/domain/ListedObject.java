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
/// @param storageClass `STANDARD` included, where the listing has it
public record ListedObject(
    ObjectKey key,
    ByteSize size,
    Instant lastModified,
    @Nullable ETag etag,
    @Nullable StorageClass storageClass) {
  /// Whether a row seems to tell of this state of the object: by size, by time to the second, and
  /// by ETag and storage class where both have them. A row from before Contactsheet has neither,
  /// and what it does not say cannot be wrong.
  public boolean agreesWith(ObjectMetadata recorded) {
    return size.equals(recorded.size())
        && inSeconds(lastModified).equals(inSeconds(recorded.lastModified()))
        && (recorded.etag() == null
            || ((etag == null || etag.equals(recorded.etag()))
                && (storageClass == null || storageClass.equals(recordedClass(recorded)))));
  }

  private static StorageClass recordedClass(ObjectMetadata recorded) {
    return recorded.storageClass() == null ? StorageClass.STANDARD : recorded.storageClass();
  }

  private static Instant inSeconds(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS);
  }
}
