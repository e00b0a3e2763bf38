package ${package}.adapter.aws;

import ${package}.application.port.out.ObjectMetadataSource;
import ${package}.domain.*;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/// Observes each object in S3 by one HEAD request.
///
/// Contactsheet's `ObjectObserver` requests the first bytes of pictures instead, at the same price.
public final class S3ObjectMetadataSource implements ObjectMetadataSource {
  private static final String RIGHTS =
      "s3:GetObject, and s3:ListBucket, without which S3 answers 403 for what is gone";

  private final S3Client s3;

  public S3ObjectMetadataSource(S3Client s3) {
    this.s3 = s3;
  }

  @Override
  public ObservationResult observe(ObjectLocation location) {
    try {
      var head = s3.headObject(it -> it.bucket(location.bucket()).key(location.key()));
      if (head.contentLength() == null || head.lastModified() == null || head.eTag() == null) {
        return new ObservationResult.NotObserved("the answer about " + location + " broke off");
      }
      var etag = head.eTag().replace("\"", "");
      return new ObservationResult.Observed(
          new Observation.Found(head.contentLength(), head.lastModified(), etag));
    } catch (NoSuchKeyException _) {
      return new ObservationResult.Observed(new Observation.Absent());
    } catch (SdkException e) {
      return new ObservationResult.NotObserved(AwsClients.reason("show " + location, e, RIGHTS));
    }
  }
}
