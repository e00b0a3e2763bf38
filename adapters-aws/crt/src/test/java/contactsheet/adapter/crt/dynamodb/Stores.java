package contactsheet.adapter.crt.dynamodb;

import contactsheet.adapter.crt.Settings;
import contactsheet.adapter.protocol.dynamodb.DynamoDbMetadataStore;
import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.aws.TestTable;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Stores for tests. What they open ends with the JVM.
final class Stores {
  private Stores() {}

  static MetadataStore store(URI endpoint, String table) {
    return store(endpoint, table, null);
  }

  static MetadataStore store(URI endpoint, String table, @Nullable Listing listing) {
    return new DynamoDbMetadataStore(
        new CrtTableRequests(Settings.environment(endpoint), table),
        TestTable.TOMBSTONE_LIFETIME,
        listing);
  }
}
