package contactsheet.adapter.crt.dynamodb;

import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.servers.Dynalite;
import contactsheet.contract.aws.servers.OnDynalite;

@OnDynalite
final class FilenameOnlyTableOnDynaliteTest extends CrtStoreContract {
  FilenameOnlyTableOnDynaliteTest() {
    super(Dynalite.endpoint(), TableLayout.FILENAME_ONLY, null);
  }

  /// dynalite ignores `ReturnValuesOnConditionCheckFailure`.
  @Override
  public boolean isToldWhatStandsThere() {
    return false;
  }
}
