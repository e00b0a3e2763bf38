package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.Dynalite;
import contactsheet.adapter.aws.OnDynalite;
import contactsheet.adapter.aws.TestClients;
import contactsheet.contract.TableLayout;

@OnDynalite
final class FilenameAndBucketTableOnDynaliteTest extends DynamoDbStoreContract {
  FilenameAndBucketTableOnDynaliteTest() {
    super(TestClients.dynamoDb(Dynalite.endpoint()), TableLayout.FILENAME_AND_BUCKET, null);
  }
}
