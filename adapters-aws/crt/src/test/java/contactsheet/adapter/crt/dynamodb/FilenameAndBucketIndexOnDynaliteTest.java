package contactsheet.adapter.crt.dynamodb;

import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.TestTable;
import contactsheet.contract.aws.servers.Dynalite;
import contactsheet.contract.aws.servers.OnDynalite;

@OnDynalite
final class FilenameAndBucketIndexOnDynaliteTest extends CrtStoreContract {
  FilenameAndBucketIndexOnDynaliteTest() {
    super(Dynalite.endpoint(), TableLayout.FILENAME_AND_BUCKET, new Listing(TestTable.INDEX, 8));
  }
}
