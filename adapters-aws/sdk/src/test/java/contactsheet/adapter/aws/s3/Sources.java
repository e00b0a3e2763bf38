package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.TestClients;
import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.adapter.protocol.s3.S3ObjectListing;
import contactsheet.adapter.protocol.s3.S3ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.ObjectLocation;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Sources and listings for tests. What they open ends with the JVM.
final class Sources {
  private Sources() {}

  static S3ObjectMetadataSource source(URI endpoint, @Nullable ImageInspector inspector) {
    return new S3ObjectMetadataSource(requests(endpoint), inspector);
  }

  static S3ObjectListing listing(URI endpoint) {
    return new S3ObjectListing(requests(endpoint));
  }

  static SdkS3Requests requests(URI endpoint) {
    return new SdkS3Requests(TestClients.s3(endpoint));
  }

  /// Makes one observation by a new source.
  static ObservationResult observe(
      URI endpoint, @Nullable ImageInspector inspector, ObjectLocation location) {
    try (var s3 = TestClients.s3(endpoint)) {
      return new S3ObjectMetadataSource(new SdkS3Requests(s3), inspector).observe(location);
    }
  }
}
