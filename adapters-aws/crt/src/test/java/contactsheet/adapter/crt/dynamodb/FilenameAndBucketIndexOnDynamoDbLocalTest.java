package contactsheet.adapter.crt.dynamodb;

import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.TestTable;

final class FilenameAndBucketIndexOnDynamoDbLocalTest extends CrtStoreContract {
  FilenameAndBucketIndexOnDynamoDbLocalTest() {
    super(TableLayout.FILENAME_AND_BUCKET, new Listing(TestTable.INDEX, 8));
  }
}
