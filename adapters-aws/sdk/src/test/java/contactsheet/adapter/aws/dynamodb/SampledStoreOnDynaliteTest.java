package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.TestClients;
import contactsheet.adapter.protocol.dynamodb.DynamoDbMetadataStore;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.TestTable;
import contactsheet.contract.aws.servers.Dynalite;
import contactsheet.contract.aws.servers.OnDynalite;
import contactsheet.contract.jqwik.SampledStoreContract;

@OnDynalite
final class SampledStoreOnDynaliteTest extends SampledStoreContract {
  SampledStoreOnDynaliteTest() {
    super(100);
  }

  @Override
  protected MetadataStore store() {
    var client = TestClients.dynamoDb(Dynalite.endpoint());
    var table = TestTable.create(client, TableLayout.FILENAME_AND_BUCKET);
    return new DynamoDbMetadataStore(
        new SdkTableRequests(client, table.name()), TestTable.TOMBSTONE_LIFETIME, null);
  }
}
