package contactsheet.adapter.aws.s3;

import contactsheet.adapter.protocol.s3.S3Requests;
import contactsheet.contract.aws.BucketRegionsContract;
import java.net.URI;

final class BucketRegionsTest extends BucketRegionsContract {
  @Override
  protected S3Requests requests(URI endpoint) {
    return Sources.requests(endpoint);
  }
}
