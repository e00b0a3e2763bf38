package contactsheet.contract.aws;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.MetadataStoreContract;
import contactsheet.contract.TableLayout;
import contactsheet.domain.MetadataEntry;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The contract on any server with DynamoDB's protocol, with a new table for each test.
public abstract class TableStoreContract extends MetadataStoreContract {
  private final TestTable table;

  /// @param server the client of the server where the table is made
  /// @param indexed whether it has the index by which buckets are listed
  protected TableStoreContract(DynamoDbClient server, TableLayout layout, boolean indexed) {
    super(layout);
    table = indexed ? TestTable.indexed(server, layout) : TestTable.create(server, layout);
  }

  @Override
  public final MetadataStore store() {
    return store(table.name());
  }

  @Override
  public final void putOriginalRow(MetadataStore store, MetadataEntry.Recorded row) {
    table.put(OriginalRow.of(row));
  }

  /// The store under test.
  ///
  /// @param table the name of the table
  protected abstract MetadataStore store(String table);
}
