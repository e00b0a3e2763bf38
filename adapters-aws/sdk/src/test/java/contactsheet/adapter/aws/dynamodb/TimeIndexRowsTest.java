package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.TestClients;
import contactsheet.adapter.protocol.dynamodb.DynamoDbMetadataStore;
import contactsheet.adapter.protocol.dynamodb.DynamoDbTimeListing;
import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.adapter.protocol.dynamodb.TableRequests;
import contactsheet.adapter.protocol.dynamodb.TimeIndex;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.TimeListing;
import contactsheet.contract.aws.DynamoDbLocal;
import contactsheet.contract.aws.TestTable;
import contactsheet.contract.aws.TimeIndexRowsContract;

final class TimeIndexRowsTest extends TimeIndexRowsContract {
  @Override
  protected MetadataStore store(String table, boolean byKey, int shards) {
    return new DynamoDbMetadataStore(
        requests(table),
        TestTable.TOMBSTONE_LIFETIME,
        byKey ? new Listing(TestTable.INDEX, 2) : null,
        shards == 0 ? null : new TimeIndex(TestTable.TIME_INDEX, shards));
  }

  @Override
  protected TimeListing times(String table, int shards) {
    return new DynamoDbTimeListing(requests(table), new TimeIndex(TestTable.TIME_INDEX, shards));
  }

  private static TableRequests requests(String table) {
    return new SdkTableRequests(TestClients.dynamoDb(DynamoDbLocal.endpoint()), table);
  }
}
