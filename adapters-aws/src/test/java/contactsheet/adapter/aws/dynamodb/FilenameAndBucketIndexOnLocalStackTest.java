package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.LocalStack;
import contactsheet.adapter.aws.dynamodb.DynamoDbMetadataStore.Listing;
import contactsheet.contract.TableLayout;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@ExtendWith(LocalStack.class)
final class FilenameAndBucketIndexOnLocalStackTest extends DynamoDbStoreContract {
  FilenameAndBucketIndexOnLocalStackTest() {
    super(TableLayout.FILENAME_AND_BUCKET, new Listing("objects_by_bucket", 8));
  }

  @Override
  DynamoDbClient client() {
    return LocalStack.dynamoDb();
  }
}
