package contactsheet.adapter.aws.dynamodb;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.DynamoDbLocal;
import contactsheet.contract.aws.TestTable;
import contactsheet.contract.jqwik.SampledStoreContract;

final class SampledStoreOnDynamoDbLocalTest extends SampledStoreContract {
  SampledStoreOnDynamoDbLocalTest() {
    super(200);
  }

  @Override
  protected MetadataStore store() {
    var table = TestTable.create(DynamoDbLocal.client(), TableLayout.FILENAME_AND_BUCKET);
    return Stores.store(DynamoDbLocal.endpoint(), table.name());
  }
}
