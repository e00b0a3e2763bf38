package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.LocalStack;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.SampledStoreContract;
import contactsheet.contract.TableLayout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalStack.class)
final class SampledStoreOnLocalStackTest extends SampledStoreContract {
  SampledStoreOnLocalStackTest() {
    super(100);
  }

  @Override
  protected MetadataStore store() {
    return TestTable.create(LocalStack.dynamoDb(), TableLayout.FILENAME_AND_BUCKET).store();
  }
}
