package contactsheet.adapter.crt.dynamodb;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.aws.UnreadableRowContract;
import java.net.URI;

final class UnreadableRowTest extends UnreadableRowContract {
  @Override
  protected MetadataStore store(URI endpoint, String table) {
    return Stores.store(endpoint, table);
  }
}
