package contactsheet.adapter.crt.dynamodb;

import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.TestTable;

final class FilenameOnlyIndexOnDynamoDbLocalTest extends CrtStoreContract {
  FilenameOnlyIndexOnDynamoDbLocalTest() {
    super(TableLayout.FILENAME_ONLY, new Listing(TestTable.INDEX, 1));
  }
}
