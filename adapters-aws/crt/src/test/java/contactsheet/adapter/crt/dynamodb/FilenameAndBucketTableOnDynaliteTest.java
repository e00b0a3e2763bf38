package contactsheet.adapter.crt.dynamodb;

import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.servers.Dynalite;
import contactsheet.contract.aws.servers.OnDynalite;

@OnDynalite
final class FilenameAndBucketTableOnDynaliteTest extends CrtStoreContract {
  FilenameAndBucketTableOnDynaliteTest() {
    super(Dynalite.endpoint(), TableLayout.FILENAME_AND_BUCKET, null);
  }
}
