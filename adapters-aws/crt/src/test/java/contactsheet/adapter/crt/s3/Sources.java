package contactsheet.adapter.crt.s3;

import contactsheet.adapter.crt.Settings;
import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.ObjectLocation;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Sources and listings for tests. What they open ends with the JVM.
final class Sources {
  private Sources() {}

  static CrtObjectMetadataSource source(URI endpoint, @Nullable ImageInspector inspector) {
    return CrtObjectMetadataSource.from(Settings.environment(endpoint), inspector);
  }

  static CrtObjectListing listing(URI endpoint) {
    return CrtObjectListing.from(Settings.environment(endpoint));
  }

  /// One observation by a source of its own.
  static ObservationResult observe(
      URI endpoint, @Nullable ImageInspector inspector, ObjectLocation location) {
    try (var source = source(endpoint, inspector)) {
      return source.observe(location);
    }
  }
}
