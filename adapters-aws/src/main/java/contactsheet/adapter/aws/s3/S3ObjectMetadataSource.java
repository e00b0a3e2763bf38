package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.ClientSettings;
import contactsheet.application.port.out.ImageInspector;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.ObjectLocation;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.S3Client;

/// Observes objects in S3, with one request each: HEAD, or, where there is an inspector of pictures
/// and the object is named like one, GET of its first bytes. Few pictures need another request or
/// two. S3 is strongly consistent [S3 User Guide, Amazon S3 data consistency model]: a change that
/// was over before the request is seen by it.
///
/// Safe for use by many threads at once.
public final class S3ObjectMetadataSource implements ObjectMetadataSource, AutoCloseable {
  private final S3Objects objects;
  private final @Nullable PictureObserver pictures;
  private final boolean closesClient;

  /// On a client that somebody else made and closes. Pictures are not looked into.
  public S3ObjectMetadataSource(S3Client s3) {
    this(s3, null, false);
  }

  /// On a client that somebody else made and closes.
  ///
  /// @param inspector looks into pictures; without one, every object is observed by HEAD
  public S3ObjectMetadataSource(S3Client s3, @Nullable ImageInspector inspector) {
    this(s3, inspector, false);
  }

  private S3ObjectMetadataSource(
      S3Client s3, @Nullable ImageInspector inspector, boolean closesClient) {
    objects = new S3Objects(s3);
    pictures = inspector == null ? null : new PictureObserver(objects, inspector);
    this.closesClient = closesClient;
  }

  /// On a client of its own, which finds region, credentials and endpoint as the AWS SDK does.
  ///
  /// @param inspector looks into pictures; without one, every object is observed by HEAD
  /// @throws IllegalStateException if the environment lacks one of them; the message says which
  public static S3ObjectMetadataSource fromEnvironment(@Nullable ImageInspector inspector) {
    return new S3ObjectMetadataSource(ClientSettings.build(S3Client.builder()), inspector, true);
  }

  @Override
  public ObservationResult observe(ObjectLocation location) {
    try {
      return pictures != null && location.key().namesAnImage()
          ? pictures.observe(location)
          : HeadAnswer.found(location, objects.head(location));
    } catch (AwsServiceException e) {
      return HeadAnswer.refused(location, e);
    } catch (SdkClientException e) {
      return new ObservationResult.NotObserved(S3Failures.unanswered(location, e));
    }
  }

  /// Closes the client, if it is this object's own.
  @Override
  public void close() {
    if (closesClient) {
      objects.client().close();
    }
  }
}
