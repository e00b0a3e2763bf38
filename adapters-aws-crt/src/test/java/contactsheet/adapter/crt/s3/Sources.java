package contactsheet.adapter.crt.s3;

import contactsheet.adapter.crt.Settings;
import contactsheet.application.port.out.ImageInspector;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.ObjectLocation;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Sources for tests.
final class Sources {
  private Sources() {}

  /// One observation by a source of its own.
  static ObservationResult observe(
      URI endpoint, @Nullable ImageInspector inspector, ObjectLocation location) {
    try (var source = CrtObjectMetadataSource.from(Settings.environment(endpoint), inspector)) {
      return source.observe(location);
    }
  }
}
