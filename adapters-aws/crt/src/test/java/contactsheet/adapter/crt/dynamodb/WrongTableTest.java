package contactsheet.adapter.crt.dynamodb;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.aws.WrongTableContract;
import java.net.URI;

final class WrongTableTest extends WrongTableContract {
  @Override
  protected MetadataStore store(URI endpoint, String table) {
    return Stores.store(endpoint, table);
  }
}
