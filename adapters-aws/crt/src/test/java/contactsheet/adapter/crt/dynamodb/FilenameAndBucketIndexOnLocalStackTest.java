package contactsheet.adapter.crt.dynamodb;

import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.TestTable;
import contactsheet.contract.aws.servers.LocalStack;
import contactsheet.contract.aws.servers.OnLocalStack;

@OnLocalStack
final class FilenameAndBucketIndexOnLocalStackTest extends CrtStoreContract {
  FilenameAndBucketIndexOnLocalStackTest() {
    super(LocalStack.endpoint(), TableLayout.FILENAME_AND_BUCKET, new Listing(TestTable.INDEX, 8));
  }
}
