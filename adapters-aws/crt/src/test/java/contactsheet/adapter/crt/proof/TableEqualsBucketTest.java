package contactsheet.adapter.crt.proof;

import contactsheet.adapter.crt.Settings;
import contactsheet.adapter.crt.dynamodb.CrtMetadataStore;
import contactsheet.adapter.crt.s3.CrtObjectMetadataSource;
import contactsheet.contract.aws.ScriptedInspector;
import contactsheet.contract.aws.TestTable;
import contactsheet.contract.aws.proof.Adapters;
import contactsheet.contract.aws.proof.Patience;
import contactsheet.contract.aws.proof.TableEqualsBucketContract;
import java.net.URI;
import java.time.Duration;

final class TableEqualsBucketTest extends TableEqualsBucketContract {
  private static final Duration CALL = Duration.ofSeconds(10);

  @Override
  protected Adapters adapters(URI s3, URI dynamoDb, String table, Patience patience) {
    var impatient =
        new contactsheet.adapter.crt.Patience(patience.attempts(), patience.attempt(), CALL);
    var source =
        CrtObjectMetadataSource.from(
            Settings.environment(s3).with(impatient), new ScriptedInspector());
    var store =
        CrtMetadataStore.from(
            Settings.environment(dynamoDb).with(impatient),
            table,
            TestTable.TOMBSTONE_LIFETIME,
            null);
    return new Adapters(
        source,
        store,
        () -> {
          source.close();
          store.close();
        });
  }
}
