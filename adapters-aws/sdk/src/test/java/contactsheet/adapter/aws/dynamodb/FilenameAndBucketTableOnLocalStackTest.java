package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.LocalStack;
import contactsheet.contract.TableLayout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalStack.class)
final class FilenameAndBucketTableOnLocalStackTest extends DynamoDbStoreContract {
  FilenameAndBucketTableOnLocalStackTest() {
    super(LocalStack.dynamoDb(), TableLayout.FILENAME_AND_BUCKET, null);
  }
}
