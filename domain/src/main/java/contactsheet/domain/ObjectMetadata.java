package contactsheet.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// S3's metadata of an existing object. Parts that S3 does not return are absent.
///
/// @param size the length of the content
/// @param lastModified S3's Last-Modified; for a multipart upload the time at which it *started*
/// @param etag S3's fingerprint of the content
/// @param versionId the version, in a versioned bucket
/// @param contentType the content type that the uploader gave
/// @param storageClass the storage class, which S3 leaves out for `STANDARD`
/// @param encryption how it is encrypted at rest
/// @param checksum the checksum that S3 keeps
/// @param userMetadata the metadata that the uploader gave
/// @param image the properties of the picture, if the object is one and was inspected
public record ObjectMetadata(
    ByteSize size,
    Instant lastModified,
    @Nullable ETag etag,
    @Nullable VersionId versionId,
    @Nullable ContentType contentType,
    @Nullable StorageClass storageClass,
    @Nullable Encryption encryption,
    @Nullable Checksum checksum,
    UserMetadata userMetadata,
    @Nullable ImageProperties image) {
  /// Returns this metadata with the earlier image properties, if the content is the same and was
  /// not inspected now. An archived object cannot be inspected until it is restored.
  public ObjectMetadata knowing(ObjectMetadata before) {
    if (image != null || before.image == null || etag == null || !etag.equals(before.etag)) {
      return this;
    }
    return withImage(before.image);
  }

  /// Returns metadata with only the parts that every object has.
  public static ObjectMetadata of(ByteSize size, Instant lastModified) {
    return new ObjectMetadata(
        size, lastModified, null, null, null, null, null, null, UserMetadata.NONE, null);
  }

  /// The same in another storage class.
  public ObjectMetadata withStorageClass(@Nullable StorageClass other) {
    return new ObjectMetadata(
        size,
        lastModified,
        etag,
        versionId,
        contentType,
        other,
        encryption,
        checksum,
        userMetadata,
        image);
  }

  /// The same, encrypted in another way.
  public ObjectMetadata withEncryption(@Nullable Encryption other) {
    return new ObjectMetadata(
        size,
        lastModified,
        etag,
        versionId,
        contentType,
        storageClass,
        other,
        checksum,
        userMetadata,
        image);
  }

  /// The same with these image properties.
  public ObjectMetadata withImage(ImageProperties image) {
    return new ObjectMetadata(
        size,
        lastModified,
        etag,
        versionId,
        contentType,
        storageClass,
        encryption,
        checksum,
        userMetadata,
        image);
  }
}
