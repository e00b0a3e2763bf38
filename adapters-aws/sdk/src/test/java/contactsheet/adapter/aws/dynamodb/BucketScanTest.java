package contactsheet.adapter.aws.dynamodb;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.aws.BucketScanContract;
import java.net.URI;

final class BucketScanTest extends BucketScanContract {
  @Override
  protected MetadataStore store(URI endpoint, String table) {
    return Stores.store(endpoint, table);
  }
}
