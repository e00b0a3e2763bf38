package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.TestClients;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.servers.Dynalite;
import contactsheet.contract.aws.servers.OnDynalite;

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
