package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.LocalStack;
import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.TestTable;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalStack.class)
final class FilenameAndBucketIndexOnLocalStackTest extends DynamoDbStoreContract {
  FilenameAndBucketIndexOnLocalStackTest() {
    super(LocalStack.dynamoDb(), TableLayout.FILENAME_AND_BUCKET, new Listing(TestTable.INDEX, 8));
  }
}
