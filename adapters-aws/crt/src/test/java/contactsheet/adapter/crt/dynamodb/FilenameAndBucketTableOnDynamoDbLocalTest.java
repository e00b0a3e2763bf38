package contactsheet.adapter.crt.dynamodb;

import contactsheet.contract.TableLayout;

final class FilenameAndBucketTableOnDynamoDbLocalTest extends CrtStoreContract {
  FilenameAndBucketTableOnDynamoDbLocalTest() {
    super(TableLayout.FILENAME_AND_BUCKET, null);
  }
}
