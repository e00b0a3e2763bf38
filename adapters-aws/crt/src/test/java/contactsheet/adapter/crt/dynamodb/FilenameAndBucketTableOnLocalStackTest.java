package contactsheet.adapter.crt.dynamodb;

import contactsheet.adapter.aws.LocalStack;
import contactsheet.adapter.aws.OnLocalStack;
import contactsheet.contract.TableLayout;

@OnLocalStack
final class FilenameAndBucketTableOnLocalStackTest extends CrtStoreContract {
  FilenameAndBucketTableOnLocalStackTest() {
    super(LocalStack.endpoint(), TableLayout.FILENAME_AND_BUCKET, null);
  }
}
