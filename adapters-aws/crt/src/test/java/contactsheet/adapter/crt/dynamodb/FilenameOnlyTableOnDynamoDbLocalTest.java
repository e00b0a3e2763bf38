package contactsheet.adapter.crt.dynamodb;

import contactsheet.contract.TableLayout;

final class FilenameOnlyTableOnDynamoDbLocalTest extends CrtStoreContract {
  FilenameOnlyTableOnDynamoDbLocalTest() {
    super(TableLayout.FILENAME_ONLY, null);
  }
}
