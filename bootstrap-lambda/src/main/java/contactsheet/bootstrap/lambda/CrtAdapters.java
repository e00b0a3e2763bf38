package contactsheet.bootstrap.lambda;

import contactsheet.adapter.crt.dynamodb.CrtMetadataStore;
import contactsheet.adapter.crt.s3.CrtObjectMetadataSource;
import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectMetadataSource;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Directly on AWS's native runtime: starts in a third of the SDK's time (docs/performance.md). A
/// package has one kind of adapters, and that is the only difference between packages: the entry
/// points, the settings and all rings within are the same.
final class CrtAdapters implements AwsAdapters {
  private static final String NEEDED = "contactsheet.adapter.crt.s3.CrtObjectMetadataSource";

  /// Whether the package brings them. Where it does, the class is needed anyway, so that asking
  /// costs nothing there.
  static boolean areHere() {
    try {
      Class.forName(NEEDED, false, CrtAdapters.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException _) {
      return false;
    }
  }

  @Override
  public ObjectMetadataSource objects(@Nullable ImageInspector inspector) {
    return CrtObjectMetadataSource.fromEnvironment(inspector);
  }

  @Override
  public MetadataStore rows(String table, Duration tombstoneLifetime, @Nullable Listing listing) {
    return CrtMetadataStore.fromEnvironment(table, tombstoneLifetime, listing);
  }
}
