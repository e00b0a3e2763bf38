package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.TestClients;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.DynamoDbLocal;

final class FilenameOnlyTableOnDynamoDbLocalTest extends DynamoDbStoreContract {
  FilenameOnlyTableOnDynamoDbLocalTest() {
    super(TestClients.dynamoDb(DynamoDbLocal.endpoint()), TableLayout.FILENAME_ONLY, null);
  }
}
