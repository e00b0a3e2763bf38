package contactsheet.adapter.aws.s3;

import contactsheet.application.port.out.ObjectListing;
import contactsheet.contract.aws.BelievedListsContract;
import java.net.URI;

final class BelievedListsTest extends BelievedListsContract {
  @Override
  protected ObjectListing listing(URI endpoint) {
    return Sources.listing(endpoint);
  }
}
