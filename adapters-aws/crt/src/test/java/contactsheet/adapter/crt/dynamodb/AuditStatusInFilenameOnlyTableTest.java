package contactsheet.adapter.crt.dynamodb;

import contactsheet.adapter.crt.Settings;
import contactsheet.adapter.protocol.dynamodb.DynamoDbAuditStatusStore;
import contactsheet.application.port.out.AuditStatusStore;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.AuditStatusTableContract;
import contactsheet.contract.aws.DynamoDbLocal;

final class AuditStatusInFilenameOnlyTableTest extends AuditStatusTableContract {
  AuditStatusInFilenameOnlyTableTest() {
    super(TableLayout.FILENAME_ONLY, false);
  }

  @Override
  protected AuditStatusStore statuses(String table) {
    return new DynamoDbAuditStatusStore(
        new CrtTableRequests(Settings.environment(DynamoDbLocal.endpoint()), table));
  }

  @Override
  protected MetadataStore entries(String table) {
    return Stores.store(DynamoDbLocal.endpoint(), table, null);
  }
}
