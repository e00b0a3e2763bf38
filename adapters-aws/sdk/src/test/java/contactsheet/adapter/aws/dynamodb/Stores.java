package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.TestClients;
import contactsheet.adapter.protocol.dynamodb.DynamoDbMetadataStore;
import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.contract.aws.TestTable;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Stores for tests. What they open ends with the JVM.
final class Stores {
  private Stores() {}

  static DynamoDbMetadataStore store(URI endpoint, String table) {
    return store(endpoint, table, null);
  }

  static DynamoDbMetadataStore store(URI endpoint, String table, @Nullable Listing listing) {
    return new DynamoDbMetadataStore(
        new SdkTableRequests(TestClients.dynamoDb(endpoint), table),
        TestTable.TOMBSTONE_LIFETIME,
        listing);
  }
}
