package contactsheet.adapter.crt.s3;

import contactsheet.adapter.crt.Settings;
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

  static CrtS3Requests requests(URI endpoint) {
    return new CrtS3Requests(Settings.environment(endpoint));
  }

  /// Makes one observation by a new source.
  static ObservationResult observe(
      URI endpoint, @Nullable ImageInspector inspector, ObjectLocation location) {
    try (var s3 = requests(endpoint)) {
      return new S3ObjectMetadataSource(s3, inspector).observe(location);
    }
  }
}
