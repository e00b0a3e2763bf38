package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.DynamoDbLocal;
import contactsheet.adapter.aws.dynamodb.DynamoDbMetadataStore.Listing;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.ListedStoreContract;
import contactsheet.contract.TableLayout;

final class ManyShardsOnDynamoDbLocalTest extends ListedStoreContract {
  @Override
  public MetadataStore store() {
    var listing = new Listing("objects_by_bucket", 64);
    return TestTable.create(DynamoDbLocal.client(), TableLayout.FILENAME_AND_BUCKET, listing)
        .store();
  }
}
