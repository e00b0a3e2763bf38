package contactsheet.adapter.crt.dynamodb;

import contactsheet.adapter.aws.Dynalite;
import contactsheet.adapter.aws.OnDynalite;
import contactsheet.contract.TableLayout;

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
