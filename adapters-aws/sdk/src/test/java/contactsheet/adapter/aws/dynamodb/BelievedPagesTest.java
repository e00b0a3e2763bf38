package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.aws.BelievedPagesContract;
import java.net.URI;

final class BelievedPagesTest extends BelievedPagesContract {
  @Override
  protected MetadataStore scanning(URI endpoint) {
    return Stores.store(endpoint, "any");
  }

  @Override
  protected MetadataStore querying(URI endpoint) {
    return Stores.store(endpoint, "any", new Listing("index", 1));
  }
}
