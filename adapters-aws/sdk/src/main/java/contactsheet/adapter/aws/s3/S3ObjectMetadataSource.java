package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.ClientSettings;
import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.adapter.protocol.s3.ObjectObserver;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.ObjectLocation;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;

/// Observes objects in S3, as [ObjectObserver] says.
///
/// Safe for use by many threads at once.
public final class S3ObjectMetadataSource implements ObjectMetadataSource, AutoCloseable {
  private final S3Client s3;
  private final ObjectObserver observer;
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
    this.s3 = s3;
    this.closesClient = closesClient;
    observer = new ObjectObserver(new S3Requests(s3), inspector);
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
    return observer.observe(location);
  }

  /// Closes the client, if it is this object's own.
  @Override
  public void close() {
    if (closesClient) {
      s3.close();
    }
  }
}
