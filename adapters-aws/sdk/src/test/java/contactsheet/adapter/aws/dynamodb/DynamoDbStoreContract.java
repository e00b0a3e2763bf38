package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.protocol.dynamodb.DynamoDbMetadataStore;
import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.TableStoreContract;
import contactsheet.contract.aws.TestTable;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The contract on the client's server.
abstract class DynamoDbStoreContract extends TableStoreContract {
  private final DynamoDbClient client;
  private final @Nullable Listing listing;

  /// @param listing the index by which buckets are listed, if there is to be one
  DynamoDbStoreContract(DynamoDbClient client, TableLayout layout, @Nullable Listing listing) {
    super(client, layout, listing != null);
    this.client = client;
    this.listing = listing;
  }

  @Override
  protected final MetadataStore store(String table) {
    return new DynamoDbMetadataStore(
        new SdkTableRequests(client, table), TestTable.TOMBSTONE_LIFETIME, listing);
  }
}
