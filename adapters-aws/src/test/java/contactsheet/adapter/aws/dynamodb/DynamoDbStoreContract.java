package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.dynamodb.DynamoDbMetadataStore.Listing;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.MetadataStoreContract;
import contactsheet.contract.TableLayout;
import contactsheet.domain.MetadataEntry;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The contract on any server that speaks DynamoDB's protocol.
abstract class DynamoDbStoreContract extends MetadataStoreContract {
  private final @Nullable Listing listing;
  private @Nullable TestTable table;

  DynamoDbStoreContract(TableLayout layout) {
    this(layout, null);
  }

  /// @param listing the index by which buckets are listed, if there is to be one
  DynamoDbStoreContract(TableLayout layout, @Nullable Listing listing) {
    super(layout);
    this.listing = listing;
  }

  abstract DynamoDbClient client();

  @Override
  public final MetadataStore store() {
    table = TestTable.create(client(), layout(), listing);
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
