package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.DynamoDbLocal;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.SampledStoreContract;
import contactsheet.contract.TableLayout;

final class SampledStoreOnDynamoDbLocalTest extends SampledStoreContract {
  SampledStoreOnDynamoDbLocalTest() {
    super(200);
  }

  @Override
  protected MetadataStore store() {
    return TestTable.create(DynamoDbLocal.client(), TableLayout.FILENAME_AND_BUCKET).store();
  }
}
