package contactsheet.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// An object as in a listing of its bucket. It has fewer attributes than an observation, but one
/// request returns a thousand.
///
/// @param key the object's decoded key
/// @param size the length of the content
/// @param lastModified the time of the last modification as S3 lists it, to the second or finer
/// @param etag the ETag, if the listing has it
/// @param storageClass the class, `STANDARD` included, if the listing has it
public record ListedObject(
    ObjectKey key,
    ByteSize size,
    Instant lastModified,
    @Nullable ETag etag,
    @Nullable StorageClass storageClass) {
  /// Returns whether a row seems to agree with this state of the object: in size, in time to the
  /// second, and in ETag and storage class if both have them. A row from before Contactsheet has
  /// neither, so these are not compared.
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
