package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.TestClients;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.servers.LocalStack;
import contactsheet.contract.aws.servers.OnLocalStack;

@OnLocalStack
final class FilenameAndBucketTableOnLocalStackTest extends DynamoDbStoreContract {
  FilenameAndBucketTableOnLocalStackTest() {
    super(TestClients.dynamoDb(LocalStack.endpoint()), TableLayout.FILENAME_AND_BUCKET, null);
  }
}
