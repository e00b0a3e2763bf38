package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.LocalStack;
import contactsheet.adapter.protocol.s3.S3ObjectListing;
import contactsheet.adapter.protocol.s3.S3ObjectMetadataSource;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.contract.ObjectListingContract;
import contactsheet.contract.ObjectMetadataSourceContract;
import contactsheet.contract.ObjectWorld;
import contactsheet.contract.aws.S3World;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalStack.class)
final class ObjectListingOnLocalStackTest extends ObjectListingContract {
  ObjectListingOnLocalStackTest() {
    super(ObjectMetadataSourceContract.ODD_KEYS, ORDERED_KEYS);
  }

  @Override
  protected ObjectListing listing() {
    return new S3ObjectListing(new SdkS3Requests(LocalStack.s3()));
  }

  @Override
  protected ObjectMetadataSource source() {
    return new S3ObjectMetadataSource(new SdkS3Requests(LocalStack.s3()), null);
  }

  @Override
  protected ObjectWorld world() {
    return new S3World(LocalStack.s3());
  }
}
