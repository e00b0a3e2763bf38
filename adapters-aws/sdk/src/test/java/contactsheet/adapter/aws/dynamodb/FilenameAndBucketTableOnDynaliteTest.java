package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.TestClients;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.servers.Dynalite;
import contactsheet.contract.aws.servers.OnDynalite;

@OnDynalite
final class FilenameAndBucketTableOnDynaliteTest extends DynamoDbStoreContract {
  FilenameAndBucketTableOnDynaliteTest() {
    super(TestClients.dynamoDb(Dynalite.endpoint()), TableLayout.FILENAME_AND_BUCKET, null);
  }
}
