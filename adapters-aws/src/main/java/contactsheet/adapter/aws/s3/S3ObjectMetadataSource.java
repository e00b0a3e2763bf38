package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.ClientSettings;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.ObjectLocation;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;

/// Observes objects in S3, with one HEAD request each. S3 is strongly consistent [S3 User Guide,
/// Amazon S3 data consistency model]: a change that was over before the request is seen by it.
///
/// Safe for use by many threads at once.
public final class S3ObjectMetadataSource implements ObjectMetadataSource, AutoCloseable {
  private final S3Client s3;
  private final boolean closesClient;

  /// On a client that somebody else made and closes.
  public S3ObjectMetadataSource(S3Client s3) {
    this(s3, false);
  }

  private S3ObjectMetadataSource(S3Client s3, boolean closesClient) {
    this.s3 = s3;
    this.closesClient = closesClient;
  }

  /// On a client of its own, which finds region, credentials and endpoint as the AWS SDK does.
  ///
  /// @throws IllegalStateException if the environment lacks one of them; the message says which
  public static S3ObjectMetadataSource fromEnvironment() {
    return new S3ObjectMetadataSource(ClientSettings.build(S3Client.builder()), true);
  }

  @Override
  public ObservationResult observe(ObjectLocation location) {
    try {
      return HeadAnswer.found(location, s3.headObject(head(location)));
    } catch (AwsServiceException e) {
      return HeadAnswer.refused(location, e);
    } catch (SdkClientException e) {
      return new ObservationResult.NotObserved(HeadFailures.unanswered(location, e));
    }
  }

  private static HeadObjectRequest head(ObjectLocation location) {
    return HeadObjectRequest.builder()
        .bucket(location.bucket().value())
        .key(location.key().value())
        .checksumMode(ChecksumMode.ENABLED)
        .build();
  }

  /// Closes the client, if it is this object's own.
  @Override
  public void close() {
    if (closesClient) {
      s3.close();
    }
  }
}
