package contactsheet.bootstrap.lambda;

import contactsheet.adapter.imaging.HeadInspector;
import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.application.FindObjectMetadataService;
import contactsheet.application.RecordObjectChangesService;
import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Where the rings are put together: S3, and what looks into its pictures, on one side, DynamoDB on
/// the other, the use case between them.
///
/// @param settings what the deployer may choose
/// @param aws S3 and DynamoDB
/// @param clock for the rows' times and for the deadline
record CompositionRoot(Settings settings, AwsAdapters aws, InstantSource clock) {
  private static final ObjectLocation NOBODYS =
      new ObjectLocation(new BucketName("contactsheet"), new ObjectKey("of nobody"));

  /// @throws IllegalStateException if the package is a mixture of two builds
  static CompositionRoot of(Settings settings) {
    TrainedClassPath.ofThisPackage().require(System.getProperty("java.class.path", ""));
    return new CompositionRoot(settings, AwsAdapters.ofThisPackage(), InstantSource.system());
  }

  /// The use case on its adapters.
  RecordObjectChanges recordObjectChanges() {
    var source = aws.objects(inspector());
    return new RecordObjectChangesService(
        source, store(), clock, settings.maxConcurrency(), settings.objects());
  }

  /// The use case of readers, who need no S3.
  FindObjectMetadata findObjectMetadata() {
    return new FindObjectMetadataService(store());
  }

  /// Looks for the row of an object that nobody has. Whatever comes of it, the SDK, the connection
  /// and the credentials' provider have been used by then, and nothing has changed.
  void warmUp() {
    var _ = store().find(NOBODYS);
  }

  private MetadataStore store() {
    return aws.rows(settings.tableName(), settings.tombstoneLifetime(), listing());
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
