package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.DynamoDbLocal;
import contactsheet.contract.TableLayout;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

final class FilenameOnlyTableOnDynamoDbLocalTest extends DynamoDbStoreContract {
  FilenameOnlyTableOnDynamoDbLocalTest() {
    super(TableLayout.FILENAME_ONLY);
  }

  @Override
  DynamoDbClient client() {
    return DynamoDbLocal.client();
  }
}
