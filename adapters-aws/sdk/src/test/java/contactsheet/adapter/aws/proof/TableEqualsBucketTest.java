package contactsheet.adapter.aws.proof;

import contactsheet.adapter.aws.dynamodb.SdkTableRequests;
import contactsheet.adapter.aws.s3.SdkS3Requests;
import contactsheet.adapter.protocol.dynamodb.DynamoDbMetadataStore;
import contactsheet.adapter.protocol.dynamodb.TimeIndex;
import contactsheet.adapter.protocol.s3.S3ObjectMetadataSource;
import contactsheet.contract.aws.ScriptedInspector;
import contactsheet.contract.aws.TestTable;
import contactsheet.contract.aws.proof.Adapters;
import contactsheet.contract.aws.proof.Patience;
import contactsheet.contract.aws.proof.TableEqualsBucketContract;
import java.net.URI;
import org.junit.jupiter.api.Tag;

@Tag("thorough")
final class TableEqualsBucketTest extends TableEqualsBucketContract {
  @Override
  protected Adapters adapters(URI s3, URI dynamoDb, String table, Patience patience) {
    var clients = new ImpatientClients(patience);
    var toS3 = clients.s3(s3);
    var toDynamoDb = clients.dynamoDb(dynamoDb);
    return new Adapters(
        new S3ObjectMetadataSource(new SdkS3Requests(toS3), new ScriptedInspector()),
        new DynamoDbMetadataStore(
            new SdkTableRequests(toDynamoDb, table),
            TestTable.TOMBSTONE_LIFETIME,
            null,
            new TimeIndex(TestTable.TIME_INDEX, 2)),
        () -> {
          toS3.close();
          toDynamoDb.close();
        });
  }
}
