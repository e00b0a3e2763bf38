package contactsheet.bootstrap.lambda;

import contactsheet.adapter.aws.dynamodb.DynamoDbMetadataStore;
import contactsheet.adapter.aws.dynamodb.DynamoDbMetadataStore.Listing;
import contactsheet.adapter.aws.s3.S3ObjectMetadataSource;
import contactsheet.application.port.out.ImageInspector;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectMetadataSource;
import org.jspecify.annotations.Nullable;

/// On the AWS SDK's clients: the reference.
final class SdkAdapters implements AwsAdapters {
  @Override
  public ObjectMetadataSource objects(@Nullable ImageInspector inspector) {
    return S3ObjectMetadataSource.fromEnvironment(inspector);
  }

  @Override
  public MetadataStore rows(Settings settings) {
    return DynamoDbMetadataStore.fromEnvironment(
        settings.tableName(), settings.tombstoneLifetime(), listing(settings));
  }

  private static @Nullable Listing listing(Settings settings) {
    var index = settings.listingIndex();
    return index == null ? null : new Listing(index, settings.listingShards());
  }
}
