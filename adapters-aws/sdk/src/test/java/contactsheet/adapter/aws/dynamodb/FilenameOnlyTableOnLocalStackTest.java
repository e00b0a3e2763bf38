package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.LocalStack;
import contactsheet.adapter.aws.OnLocalStack;
import contactsheet.adapter.aws.TestClients;
import contactsheet.contract.TableLayout;

@OnLocalStack
final class FilenameOnlyTableOnLocalStackTest extends DynamoDbStoreContract {
  FilenameOnlyTableOnLocalStackTest() {
    super(TestClients.dynamoDb(LocalStack.endpoint()), TableLayout.FILENAME_ONLY, null);
  }
}
