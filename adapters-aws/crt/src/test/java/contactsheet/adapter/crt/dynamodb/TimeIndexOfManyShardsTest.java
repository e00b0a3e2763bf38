package contactsheet.adapter.crt.dynamodb;

import contactsheet.adapter.crt.Settings;
import contactsheet.adapter.protocol.dynamodb.DynamoDbMetadataStore;
import contactsheet.adapter.protocol.dynamodb.DynamoDbTimeListing;
import contactsheet.adapter.protocol.dynamodb.TimeIndex;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.DynamoDbLocal;
import contactsheet.contract.aws.TestTable;
import contactsheet.contract.aws.TimeIndexContract;
import org.junit.jupiter.api.Tag;

@Tag("thorough")
final class TimeIndexOfManyShardsTest extends TimeIndexContract {
  TimeIndexOfManyShardsTest() {
    super(TableLayout.FILENAME_AND_BUCKET, 64);
  }

  @Override
  protected Table table(String table, int shards) {
    var requests = new CrtTableRequests(Settings.environment(DynamoDbLocal.endpoint()), table);
    var index = new TimeIndex(TestTable.TIME_INDEX, shards);
    return new Table(
        new DynamoDbMetadataStore(requests, TestTable.TOMBSTONE_LIFETIME, null, index),
        new DynamoDbTimeListing(requests, index));
  }
}
