package contactsheet.contract.aws;

import contactsheet.contract.ObjectWorld;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectLocation;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/// Buckets and objects on any server that speaks S3's protocol.
public record S3World(S3Client s3) implements ObjectWorld {
  @Override
  public BucketName emptyBucket() {
    var name = "test-" + UUID.randomUUID();
    s3.createBucket(bucket -> bucket.bucket(name));
    return new BucketName(name);
  }

  @Override
  public void put(
      ObjectLocation location,
      byte[] content,
      String contentType,
      Map<String, String> userMetadata) {
    s3.putObject(
        put ->
            put.bucket(location.bucket().value())
                .key(location.key().value())
                .contentType(contentType)
                .metadata(userMetadata),
        RequestBody.fromBytes(content));
  }

  @Override
  public void delete(ObjectLocation location) {
    s3.deleteObject(delete -> delete.bucket(location.bucket().value()).key(location.key().value()));
  }
}
