package contactsheet.adapter.crt.dynamodb;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.aws.OriginalTableContract;
import java.net.URI;

final class OriginalTableTest extends OriginalTableContract {
  @Override
  protected MetadataStore store(URI endpoint, String table) {
    return Stores.store(endpoint, table);
  }
}
