package contactsheet.adapter.crt.dynamodb;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.SdkClients;
import contactsheet.contract.aws.TestTable;
import contactsheet.contract.aws.servers.LocalStack;
import contactsheet.contract.aws.servers.OnLocalStack;
import contactsheet.contract.jqwik.SampledStoreContract;

@OnLocalStack
final class SampledStoreOnLocalStackTest extends SampledStoreContract {
  SampledStoreOnLocalStackTest() {
    super(100);
  }

  @Override
  protected MetadataStore store() {
    var client = SdkClients.dynamoDb(LocalStack.endpoint());
    var table = TestTable.create(client, TableLayout.FILENAME_AND_BUCKET);
    return Stores.store(LocalStack.endpoint(), table.name());
  }
}
