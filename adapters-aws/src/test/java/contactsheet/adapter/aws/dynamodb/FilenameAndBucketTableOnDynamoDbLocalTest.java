package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.DynamoDbLocal;
import contactsheet.contract.TableLayout;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

final class FilenameAndBucketTableOnDynamoDbLocalTest extends DynamoDbStoreContract {
  FilenameAndBucketTableOnDynamoDbLocalTest() {
    super(TableLayout.FILENAME_AND_BUCKET);
  }

  @Override
  DynamoDbClient client() {
    return DynamoDbLocal.client();
  }
}
