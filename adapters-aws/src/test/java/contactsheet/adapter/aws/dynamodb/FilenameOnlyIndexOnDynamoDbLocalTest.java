package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.DynamoDbLocal;
import contactsheet.adapter.aws.dynamodb.DynamoDbMetadataStore.Listing;
import contactsheet.contract.TableLayout;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

final class FilenameOnlyIndexOnDynamoDbLocalTest extends DynamoDbStoreContract {
  FilenameOnlyIndexOnDynamoDbLocalTest() {
    super(TableLayout.FILENAME_ONLY, new Listing("objects_by_bucket", 1));
  }

  @Override
  DynamoDbClient client() {
    return DynamoDbLocal.client();
  }
}
