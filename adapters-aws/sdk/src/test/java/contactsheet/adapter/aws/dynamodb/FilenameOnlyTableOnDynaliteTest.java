package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.Dynalite;
import contactsheet.adapter.aws.OnDynalite;
import contactsheet.adapter.aws.TestClients;
import contactsheet.contract.TableLayout;

@OnDynalite
final class FilenameOnlyTableOnDynaliteTest extends DynamoDbStoreContract {
  FilenameOnlyTableOnDynaliteTest() {
    super(TestClients.dynamoDb(Dynalite.endpoint()), TableLayout.FILENAME_ONLY, null);
  }

  /// dynalite ignores `ReturnValuesOnConditionCheckFailure`.
  @Override
  public boolean isToldWhatStandsThere() {
    return false;
  }
}
