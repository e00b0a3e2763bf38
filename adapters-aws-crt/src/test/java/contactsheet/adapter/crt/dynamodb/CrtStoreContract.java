package contactsheet.adapter.crt.dynamodb;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.MetadataStoreContract;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.DynamoDbLocal;
import contactsheet.contract.aws.OriginalRow;
import contactsheet.contract.aws.TestTable;
import contactsheet.domain.MetadataEntry;

/// The contract on DynamoDB Local, with a fresh table for each test.
abstract class CrtStoreContract extends MetadataStoreContract {
  private final TestTable table;

  CrtStoreContract(TableLayout layout) {
    super(layout);
    table = TestTable.create(DynamoDbLocal.client(), layout);
  }

  @Override
  public final MetadataStore store() {
    return Stores.store(DynamoDbLocal.endpoint(), table.name());
  }

  @Override
  public final void putOriginalRow(MetadataStore store, MetadataEntry.Recorded row) {
    table.put(OriginalRow.of(row));
  }
}
