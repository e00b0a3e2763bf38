package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.TestClients;
import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.DynamoDbLocal;
import contactsheet.contract.aws.TestTable;

final class FilenameOnlyIndexOnDynamoDbLocalTest extends DynamoDbStoreContract {
  FilenameOnlyIndexOnDynamoDbLocalTest() {
    super(
        TestClients.dynamoDb(DynamoDbLocal.endpoint()),
        TableLayout.FILENAME_ONLY,
        new Listing(TestTable.INDEX, 1));
  }
}
