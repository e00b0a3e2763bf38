package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.LocalStack;
import contactsheet.adapter.aws.OnLocalStack;
import contactsheet.adapter.aws.TestClients;
import contactsheet.contract.TableLayout;

@OnLocalStack
final class FilenameAndBucketTableOnLocalStackTest extends DynamoDbStoreContract {
  FilenameAndBucketTableOnLocalStackTest() {
    super(TestClients.dynamoDb(LocalStack.endpoint()), TableLayout.FILENAME_AND_BUCKET, null);
  }
}
