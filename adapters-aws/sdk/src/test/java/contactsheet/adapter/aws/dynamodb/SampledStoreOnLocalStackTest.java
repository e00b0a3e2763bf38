package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.TestClients;
import contactsheet.adapter.protocol.dynamodb.DynamoDbMetadataStore;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.TableLayout;
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
    var client = TestClients.dynamoDb(LocalStack.endpoint());
    var table = TestTable.create(client, TableLayout.FILENAME_AND_BUCKET);
    return new DynamoDbMetadataStore(
        new SdkTableRequests(client, table.name()), TestTable.TOMBSTONE_LIFETIME, null);
  }
}
