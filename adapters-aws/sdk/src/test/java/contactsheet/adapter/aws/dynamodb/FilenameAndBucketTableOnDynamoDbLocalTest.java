package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.TestClients;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.DynamoDbLocal;

final class FilenameAndBucketTableOnDynamoDbLocalTest extends DynamoDbStoreContract {
  FilenameAndBucketTableOnDynamoDbLocalTest() {
    super(TestClients.dynamoDb(DynamoDbLocal.endpoint()), TableLayout.FILENAME_AND_BUCKET, null);
  }
}
