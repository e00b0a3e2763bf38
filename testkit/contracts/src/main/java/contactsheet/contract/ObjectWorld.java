package contactsheet.contract;

import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectLocation;
import java.util.Map;

/// The buckets that a source of metadata observes, as their users see them: they upload and delete
/// objects. Each adapter's test has its own implementation.
public interface ObjectWorld {
  /// Returns a new, empty bucket without versions for the calling test.
  BucketName emptyBucket();

  /// The same, but one that keeps versions.
  BucketName emptyBucketWithVersions();

  /// Uploads an object, or overwrites it.
  ///
  /// @param userMetadata the user metadata, by lower-case names without `x-amz-meta-`
  void put(
      ObjectLocation location,
      byte[] content,
      String contentType,
      Map<String, String> userMetadata);

  /// Deletes an object.
  void delete(ObjectLocation location);
}
