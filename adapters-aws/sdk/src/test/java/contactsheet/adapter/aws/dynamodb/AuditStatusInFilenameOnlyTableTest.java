package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.TestClients;
import contactsheet.adapter.protocol.dynamodb.TableRequests;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.AuditStatusTableContract;
import contactsheet.contract.aws.DynamoDbLocal;

final class AuditStatusInFilenameOnlyTableTest extends AuditStatusTableContract {
  AuditStatusInFilenameOnlyTableTest() {
    super(TableLayout.FILENAME_ONLY, false);
  }

  @Override
  protected TableRequests requests(String table) {
    return new SdkTableRequests(TestClients.dynamoDb(DynamoDbLocal.endpoint()), table);
  }
}
