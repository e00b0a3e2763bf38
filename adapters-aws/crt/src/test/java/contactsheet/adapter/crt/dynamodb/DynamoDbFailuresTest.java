package contactsheet.adapter.crt.dynamodb;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.aws.DynamoDbFailuresContract;
import java.net.URI;

final class DynamoDbFailuresTest extends DynamoDbFailuresContract {
  @Override
  protected MetadataStore store(URI endpoint, String table) {
    return Stores.store(endpoint, table);
  }
}
