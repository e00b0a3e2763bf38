package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.LocalStack;
import contactsheet.contract.TableLayout;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@ExtendWith(LocalStack.class)
final class FilenameAndBucketTableOnLocalStackTest extends DynamoDbStoreContract {
  FilenameAndBucketTableOnLocalStackTest() {
    super(TableLayout.FILENAME_AND_BUCKET);
  }

  @Override
  DynamoDbClient client() {
    return LocalStack.dynamoDb();
  }
}
