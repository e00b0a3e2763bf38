package contactsheet.adapter.crt.dynamodb;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.SdkClients;
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
    var client = SdkClients.dynamoDb(Dynalite.endpoint());
    var table = TestTable.create(client, TableLayout.FILENAME_AND_BUCKET);
    return Stores.store(Dynalite.endpoint(), table.name());
  }
}
