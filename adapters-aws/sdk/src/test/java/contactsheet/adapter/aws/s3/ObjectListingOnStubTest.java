package contactsheet.adapter.aws.s3;

import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.contract.aws.StubbedListingContract;
import java.net.URI;

final class ObjectListingOnStubTest extends StubbedListingContract {
  @Override
  protected ObjectListing listing(URI endpoint) {
    return Sources.listing(endpoint);
  }

  @Override
  protected ObjectMetadataSource source(URI endpoint) {
    return Sources.source(endpoint, null);
  }
}
