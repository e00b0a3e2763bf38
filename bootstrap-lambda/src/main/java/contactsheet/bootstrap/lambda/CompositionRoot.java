package contactsheet.bootstrap.lambda;

import contactsheet.adapter.aws.dynamodb.DynamoDbMetadataStore;
import contactsheet.adapter.aws.dynamodb.DynamoDbMetadataStore.Listing;
import contactsheet.adapter.aws.s3.S3ObjectMetadataSource;
import contactsheet.adapter.imaging.HeadInspector;
import contactsheet.application.RecordObjectChangesService;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.application.port.out.ImageInspector;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Where the rings are put together: S3, and what looks into its pictures, on one side, DynamoDB on
/// the other, the use case between them. The adapters take the region, the credentials and the
/// endpoints from the environment, as the SDK does everywhere.
///
/// @param settings what the deployer may choose
/// @param clock for the rows' times and for the deadline
record CompositionRoot(Settings settings, InstantSource clock) {
  static CompositionRoot of(Settings settings) {
    return new CompositionRoot(settings, InstantSource.system());
  }

  /// The use case on its adapters.
  RecordObjectChanges recordObjectChanges() {
    var source = S3ObjectMetadataSource.fromEnvironment(inspector());
    var store =
        DynamoDbMetadataStore.fromEnvironment(
            settings.tableName(), settings.tombstoneLifetime(), listing());
    return new RecordObjectChangesService(
        source, store, clock, settings.maxConcurrency(), settings.objects());
  }

  /// What looks into pictures, if anything is to.
  private @Nullable ImageInspector inspector() {
    return settings.inspectImages() ? new HeadInspector(settings.recordPosition()) : null;
  }

  private @Nullable Listing listing() {
    var index = settings.listingIndex();
    return index == null ? null : new Listing(index, settings.listingShards());
  }
}
