package contactsheet.adapter.crt.s3;

import contactsheet.application.port.out.ObjectListing.ListingResult;
import contactsheet.contract.aws.ListFailuresContract;
import contactsheet.domain.BucketName;
import java.net.URI;

final class ListFailuresTest extends ListFailuresContract {
  @Override
  protected ListingResult list(URI endpoint, BucketName bucket) {
    return Sources.listing(endpoint).list(bucket, "", null, 10);
  }
}
