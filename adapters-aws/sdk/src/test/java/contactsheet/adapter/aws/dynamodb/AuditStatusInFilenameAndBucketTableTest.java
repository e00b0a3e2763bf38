package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.TestClients;
import contactsheet.adapter.protocol.dynamodb.DynamoDbAuditStatusStore;
import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.application.port.out.AuditStatusStore;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.AuditStatusTableContract;
import contactsheet.contract.aws.DynamoDbLocal;
import contactsheet.contract.aws.TestTable;

final class AuditStatusInFilenameAndBucketTableTest extends AuditStatusTableContract {
  AuditStatusInFilenameAndBucketTableTest() {
    super(TableLayout.FILENAME_AND_BUCKET, true);
  }

  @Override
  protected AuditStatusStore statuses(String table) {
    return new DynamoDbAuditStatusStore(
        new SdkTableRequests(TestClients.dynamoDb(DynamoDbLocal.endpoint()), table));
  }

  @Override
  protected MetadataStore entries(String table) {
    return Stores.store(DynamoDbLocal.endpoint(), table, new Listing(TestTable.INDEX, 2));
  }
}
