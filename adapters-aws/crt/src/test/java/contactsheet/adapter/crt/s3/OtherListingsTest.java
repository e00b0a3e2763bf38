package contactsheet.adapter.crt.s3;

import contactsheet.application.port.out.ObjectListing;
import contactsheet.contract.aws.OtherListingsContract;
import java.net.URI;

final class OtherListingsTest extends OtherListingsContract {
  @Override
  protected ObjectListing listing(URI endpoint) {
    return Sources.listing(endpoint);
  }
}
