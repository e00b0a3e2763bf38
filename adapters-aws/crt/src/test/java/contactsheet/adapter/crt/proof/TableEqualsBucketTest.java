package contactsheet.adapter.crt.proof;

import contactsheet.adapter.crt.Settings;
import contactsheet.adapter.crt.dynamodb.CrtTableRequests;
import contactsheet.adapter.crt.s3.CrtS3Requests;
import contactsheet.adapter.protocol.dynamodb.DynamoDbMetadataStore;
import contactsheet.adapter.protocol.dynamodb.TimeIndex;
import contactsheet.adapter.protocol.s3.S3ObjectMetadataSource;
import contactsheet.contract.aws.ScriptedInspector;
import contactsheet.contract.aws.TestTable;
import contactsheet.contract.aws.proof.Adapters;
import contactsheet.contract.aws.proof.Patience;
import contactsheet.contract.aws.proof.TableEqualsBucketContract;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Tag;

@Tag("thorough")
final class TableEqualsBucketTest extends TableEqualsBucketContract {
  private static final Duration CALL = Duration.ofSeconds(10);

  @Override
  protected Adapters adapters(URI s3, URI dynamoDb, String table, Patience patience) {
    var impatient =
        new contactsheet.adapter.crt.Patience(patience.attempts(), patience.attempt(), CALL);
    var toS3 = new CrtS3Requests(Settings.environment(s3).with(impatient));
    var toTable = new CrtTableRequests(Settings.environment(dynamoDb).with(impatient), table);
    return new Adapters(
        new S3ObjectMetadataSource(toS3, new ScriptedInspector()),
        new DynamoDbMetadataStore(
            toTable, TestTable.TOMBSTONE_LIFETIME, null, new TimeIndex(TestTable.TIME_INDEX, 2)),
        () -> {
          toS3.close();
          toTable.close();
        });
  }
}
