package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.aws.IndexListingContract;
import contactsheet.contract.aws.TestTable;
import java.net.URI;

final class IndexListingTest extends IndexListingContract {
  @Override
  protected MetadataStore store(URI endpoint, String table, int shards) {
    return Stores.store(endpoint, table, new Listing(TestTable.INDEX, shards));
  }
}
