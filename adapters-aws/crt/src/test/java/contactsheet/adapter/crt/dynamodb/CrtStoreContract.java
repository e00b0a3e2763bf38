package contactsheet.adapter.crt.dynamodb;

import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.DynamoDbLocal;
import contactsheet.contract.aws.SdkClients;
import contactsheet.contract.aws.TableStoreContract;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// The contract on DynamoDB Local, or on another server that speaks its protocol.
abstract class CrtStoreContract extends TableStoreContract {
  private final URI server;
  private final @Nullable Listing listing;

  /// @param listing the index by which buckets are listed, if there is to be one
  CrtStoreContract(TableLayout layout, @Nullable Listing listing) {
    this(DynamoDbLocal.endpoint(), layout, listing);
  }

  CrtStoreContract(URI server, TableLayout layout, @Nullable Listing listing) {
    super(SdkClients.dynamoDb(server), layout, listing != null);
    this.server = server;
    this.listing = listing;
  }

  @Override
  protected final MetadataStore store(String table) {
    return Stores.store(server, table, listing);
  }
}
