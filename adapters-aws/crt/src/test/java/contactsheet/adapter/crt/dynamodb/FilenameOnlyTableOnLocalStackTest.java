package contactsheet.adapter.crt.dynamodb;

import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.servers.LocalStack;
import contactsheet.contract.aws.servers.OnLocalStack;

@OnLocalStack
final class FilenameOnlyTableOnLocalStackTest extends CrtStoreContract {
  FilenameOnlyTableOnLocalStackTest() {
    super(LocalStack.endpoint(), TableLayout.FILENAME_ONLY, null);
  }
}
