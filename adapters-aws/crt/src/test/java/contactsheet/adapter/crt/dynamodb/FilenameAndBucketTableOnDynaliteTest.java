package contactsheet.adapter.crt.dynamodb;

import contactsheet.adapter.aws.Dynalite;
import contactsheet.adapter.aws.OnDynalite;
import contactsheet.contract.TableLayout;

@OnDynalite
final class FilenameAndBucketTableOnDynaliteTest extends CrtStoreContract {
  FilenameAndBucketTableOnDynaliteTest() {
    super(Dynalite.endpoint(), TableLayout.FILENAME_AND_BUCKET, null);
  }
}
