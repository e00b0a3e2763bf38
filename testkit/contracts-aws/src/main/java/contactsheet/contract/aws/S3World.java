package contactsheet.contract.aws;

import contactsheet.contract.ObjectWorld;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectLocation;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/// Buckets and objects on any server with S3's protocol.
public record S3World(S3Client s3) implements ObjectWorld {
  private static final int MOST_TRIES = 5;

  @Override
  public BucketName emptyBucket() {
    var name = "test-" + UUID.randomUUID();
    s3.createBucket(bucket -> bucket.bucket(name));
    return new BucketName(name);
  }

  @Override
  public BucketName emptyBucketWithVersions() {
    var bucket = emptyBucket();
    s3.putBucketVersioning(
        put ->
            put.bucket(bucket.value())
                .versioningConfiguration(it -> it.status(BucketVersioningStatus.ENABLED)));
    return bucket;
  }

  @Override
  public void put(
      ObjectLocation location,
      byte[] content,
      String contentType,
      Map<String, String> userMetadata) {
    var request =
        PutObjectRequest.builder()
            .bucket(location.bucket().value())
            .key(location.key().value())
            .contentType(contentType)
            .metadata(userMetadata)
            .build();
    for (int tries = 1; !isPut(request, content, tries); tries++) {}
  }

  /// A busy machine breaks connections; to put the same content once more does no harm.
  private boolean isPut(PutObjectRequest request, byte[] content, int tries) {
    try {
      s3.putObject(request, RequestBody.fromBytes(content));
      return true;
    } catch (SdkClientException e) {
      if (tries == MOST_TRIES) {
        throw e;
      }
      return false;
    }
  }

  @Override
  public void delete(ObjectLocation location) {
    s3.deleteObject(delete -> delete.bucket(location.bucket().value()).key(location.key().value()));
  }
}
