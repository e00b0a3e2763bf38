package contactsheet.adapter.crt.dynamodb;

import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.DynamoDbLocal;
import contactsheet.contract.aws.TableStoreContract;
import org.jspecify.annotations.Nullable;

/// The contract on DynamoDB Local.
abstract class CrtStoreContract extends TableStoreContract {
  private final @Nullable Listing listing;

  /// @param listing the index by which buckets are listed, if there is to be one
  CrtStoreContract(TableLayout layout, @Nullable Listing listing) {
    super(DynamoDbLocal.client(), layout, listing != null);
    this.listing = listing;
  }

  @Override
  protected final MetadataStore store(String table) {
    return Stores.store(DynamoDbLocal.endpoint(), table, listing);
  }
}
