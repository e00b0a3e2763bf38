package contactsheet.adapter.crt.dynamodb;

import contactsheet.adapter.aws.LocalStack;
import contactsheet.adapter.aws.OnLocalStack;
import contactsheet.contract.TableLayout;

@OnLocalStack
final class FilenameOnlyTableOnLocalStackTest extends CrtStoreContract {
  FilenameOnlyTableOnLocalStackTest() {
    super(LocalStack.endpoint(), TableLayout.FILENAME_ONLY, null);
  }
}
