package contactsheet.adapter.crt.dynamodb;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.aws.DynamoDbRequestsContract;
import java.net.URI;

final class DynamoDbRequestsTest extends DynamoDbRequestsContract {
  @Override
  protected MetadataStore store(URI endpoint, String table) {
    return Stores.store(endpoint, table);
  }
}
