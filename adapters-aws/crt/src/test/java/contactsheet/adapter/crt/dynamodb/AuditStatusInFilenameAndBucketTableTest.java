package contactsheet.adapter.crt.dynamodb;

import contactsheet.adapter.crt.Settings;
import contactsheet.adapter.protocol.dynamodb.TableRequests;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.AuditStatusTableContract;
import contactsheet.contract.aws.DynamoDbLocal;

final class AuditStatusInFilenameAndBucketTableTest extends AuditStatusTableContract {
  AuditStatusInFilenameAndBucketTableTest() {
    super(TableLayout.FILENAME_AND_BUCKET, true);
  }

  @Override
  protected TableRequests requests(String table) {
    return new CrtTableRequests(Settings.environment(DynamoDbLocal.endpoint()), table);
  }
}
