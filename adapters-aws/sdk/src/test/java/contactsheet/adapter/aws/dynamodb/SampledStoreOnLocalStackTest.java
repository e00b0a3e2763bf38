package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.LocalStack;
import contactsheet.adapter.protocol.dynamodb.DynamoDbMetadataStore;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.TestTable;
import contactsheet.contract.jqwik.SampledStoreContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalStack.class)
final class SampledStoreOnLocalStackTest extends SampledStoreContract {
  SampledStoreOnLocalStackTest() {
    super(100);
  }

  @Override
  protected MetadataStore store() {
    var client = LocalStack.dynamoDb();
    var table = TestTable.create(client, TableLayout.FILENAME_AND_BUCKET);
    return new DynamoDbMetadataStore(
        new SdkTableRequests(client, table.name()), TestTable.TOMBSTONE_LIFETIME, null);
  }
}
