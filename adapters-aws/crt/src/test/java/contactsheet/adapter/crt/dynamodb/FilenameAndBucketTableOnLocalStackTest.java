package contactsheet.adapter.crt.dynamodb;

import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.servers.LocalStack;
import contactsheet.contract.aws.servers.OnLocalStack;

@OnLocalStack
final class FilenameAndBucketTableOnLocalStackTest extends CrtStoreContract {
  FilenameAndBucketTableOnLocalStackTest() {
    super(LocalStack.endpoint(), TableLayout.FILENAME_AND_BUCKET, null);
  }
}
