package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.TestClients;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.contract.ObjectListingContract;
import contactsheet.contract.ObjectMetadataSourceContract;
import contactsheet.contract.ObjectWorld;
import contactsheet.contract.aws.S3World;
import contactsheet.contract.aws.servers.OnS3Mock;
import contactsheet.contract.aws.servers.S3Mock;
import contactsheet.domain.StorageClass;
import org.jspecify.annotations.Nullable;

/// S3Mock compares keys by UTF-16, lists no storage classes, and lists an object whose newest
/// version is a delete marker.
@OnS3Mock
final class ObjectListingOnS3MockTest extends ObjectListingContract {
  ObjectListingOnS3MockTest() {
    super(ObjectMetadataSourceContract.ODD_KEYS, ORDERED_KEYS_OF_ONE_PLANE);
  }

  @Override
  protected ObjectListing listing() {
    return Sources.listing(S3Mock.endpoint());
  }

  @Override
  protected ObjectMetadataSource source() {
    return Sources.source(S3Mock.endpoint(), null);
  }

  @Override
  protected ObjectWorld world() {
    return new S3World(TestClients.s3(S3Mock.endpoint()));
  }

  @Override
  protected @Nullable StorageClass usualClass() {
    return null;
  }

  @Override
  protected boolean hidesDeletedVersions() {
    return false;
  }
}
