package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.DynamoDbLocal;
import contactsheet.adapter.aws.dynamodb.DynamoDbMetadataStore.Listing;
import contactsheet.contract.TableLayout;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

final class FilenameAndBucketIndexOnDynamoDbLocalTest extends DynamoDbStoreContract {
  FilenameAndBucketIndexOnDynamoDbLocalTest() {
    super(TableLayout.FILENAME_AND_BUCKET, new Listing("objects_by_bucket", 8));
  }

  @Override
  DynamoDbClient client() {
    return DynamoDbLocal.client();
  }
}
