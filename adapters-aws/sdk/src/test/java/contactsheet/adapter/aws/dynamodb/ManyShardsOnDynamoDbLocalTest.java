package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.ListedStoreContract;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.DynamoDbLocal;
import contactsheet.contract.aws.TestTable;

final class ManyShardsOnDynamoDbLocalTest extends ListedStoreContract {
  @Override
  public MetadataStore store() {
    var table = TestTable.indexed(DynamoDbLocal.client(), TableLayout.FILENAME_AND_BUCKET);
    var listing = new Listing(TestTable.INDEX, 64);
    return Stores.store(DynamoDbLocal.endpoint(), table.name(), listing);
  }
}
