package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.TestClients;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.contract.ObjectListingContract;
import contactsheet.contract.ObjectMetadataSourceContract;
import contactsheet.contract.ObjectWorld;
import contactsheet.contract.aws.S3World;
import contactsheet.contract.aws.servers.LocalStack;
import contactsheet.contract.aws.servers.OnLocalStack;

@OnLocalStack
final class ObjectListingOnLocalStackTest extends ObjectListingContract {
  ObjectListingOnLocalStackTest() {
    super(ObjectMetadataSourceContract.ODD_KEYS, ORDERED_KEYS, LocalStack::pagesBehind);
  }

  @Override
  protected ObjectListing listing() {
    return Sources.listing(LocalStack.endpoint());
  }

  @Override
  protected ObjectMetadataSource source() {
    return Sources.source(LocalStack.endpoint(), null);
  }

  @Override
  protected ObjectWorld world() {
    return new S3World(TestClients.s3(LocalStack.endpoint()));
  }
}
