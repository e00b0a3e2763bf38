package contactsheet.bootstrap.lambda;

import contactsheet.adapter.aws.dynamodb.DynamoDbMetadataStore;
import contactsheet.adapter.aws.s3.S3ObjectMetadataSource;
import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectMetadataSource;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// On the AWS SDK's clients: the reference.
final class SdkAdapters implements AwsAdapters {
  @Override
  public ObjectMetadataSource objects(@Nullable ImageInspector inspector) {
    return S3ObjectMetadataSource.fromEnvironment(inspector);
  }

  @Override
  public MetadataStore rows(String table, Duration tombstoneLifetime, @Nullable Listing listing) {
    return DynamoDbMetadataStore.fromEnvironment(table, tombstoneLifetime, listing);
  }
}
