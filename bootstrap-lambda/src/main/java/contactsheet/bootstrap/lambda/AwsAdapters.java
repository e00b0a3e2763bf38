package contactsheet.bootstrap.lambda;

import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectMetadataSource;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// S3 and DynamoDB, by the adapters that the package brings. They take the region, the credentials
/// and the endpoints from the environment, as AWS's SDKs do.
sealed interface AwsAdapters permits CrtAdapters, SdkAdapters {
  /// Those that are here.
  static AwsAdapters ofThisPackage() {
    return CrtAdapters.areHere() ? new CrtAdapters() : new SdkAdapters();
  }

  /// Observes objects.
  ///
  /// @param inspector looks into pictures, if anything is to
  ObjectMetadataSource objects(@Nullable ImageInspector inspector);

  /// Keeps the rows.
  ///
  /// @param table its name
  /// @param tombstoneLifetime how long after its writing a tombstone expires
  /// @param listing how buckets are listed, if by an index
  MetadataStore rows(String table, Duration tombstoneLifetime, @Nullable Listing listing);
}
