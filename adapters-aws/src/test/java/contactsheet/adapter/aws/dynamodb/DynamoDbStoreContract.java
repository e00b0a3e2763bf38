package contactsheet.adapter.aws.dynamodb;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.MetadataStoreContract;
import contactsheet.contract.TableLayout;
import contactsheet.domain.MetadataEntry;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The contract on any server that speaks DynamoDB's protocol.
abstract class DynamoDbStoreContract extends MetadataStoreContract {
  private @Nullable TestTable table;

  DynamoDbStoreContract(TableLayout layout) {
    super(layout);
  }

  abstract DynamoDbClient client();

  @Override
  public final MetadataStore store() {
    table = TestTable.create(client(), layout());
    return table.store();
  }

  @Override
  public final void putOriginalRow(MetadataStore store, MetadataEntry.Recorded row) {
    if (table == null) {
      throw new IllegalStateException("a row needs a table: ask for the store first");
    }
    table.put(OriginalRow.of(row));
  }
}
