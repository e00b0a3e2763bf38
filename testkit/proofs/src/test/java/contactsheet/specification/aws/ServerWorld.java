package contactsheet.specification.aws;

import contactsheet.adapter.aws.dynamodb.SdkTableRequests;
import contactsheet.adapter.aws.s3.SdkS3Requests;
import contactsheet.adapter.crt.dynamodb.CrtTableRequests;
import contactsheet.adapter.crt.s3.CrtS3Requests;
import contactsheet.adapter.protocol.dynamodb.DynamoDbMetadataStore;
import contactsheet.adapter.protocol.dynamodb.TableRequests;
import contactsheet.adapter.protocol.s3.S3ObjectMetadataSource;
import contactsheet.adapter.protocol.s3.S3Requests;
import contactsheet.domain.ObjectLocation;
import contactsheet.seededbug.Flaw;
import contactsheet.specification.aws.Services.Clients;
import contactsheet.specification.history.World;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import software.amazon.awssdk.core.sync.RequestBody;

/// A bucket and a table on servers, and the adapters of both carriers: some handlers use AWS's SDK,
/// and some its native runtime.
record ServerWorld(Clients clients, CrtS3Requests crtS3, CrtTableRequests crtTable)
    implements World, AutoCloseable {
  private static final Duration TOMBSTONE_LIFETIME = Duration.ofDays(1);

  static ServerWorld of(Services services, String table) {
    var environment = services.environment();
    return new ServerWorld(
        services.impatient(),
        new CrtS3Requests(environment),
        new CrtTableRequests(environment, table));
  }

  @Override
  public List<Flaw.Ports> carriers() {
    var table = new SdkTableRequests(clients.dynamoDb(), crtTable.table());
    return List.of(ports(new SdkS3Requests(clients.s3()), table), ports(crtS3, crtTable));
  }

  private static Flaw.Ports ports(S3Requests s3, TableRequests table) {
    return new Flaw.Ports(
        new S3ObjectMetadataSource(s3, null),
        new DynamoDbMetadataStore(table, TOMBSTONE_LIFETIME, null));
  }

  @Override
  public void put(ObjectLocation object, int bytes) {
    clients
        .s3()
        .putObject(
            put -> put.bucket(object.bucket().value()).key(object.key().value()),
            RequestBody.fromBytes(new byte[bytes]));
  }

  @Override
  public void delete(ObjectLocation object) {
    clients.s3().deleteObject(it -> it.bucket(object.bucket().value()).key(object.key().value()));
  }

  @Override
  public InstantSource clock() {
    return InstantSource.system();
  }

  @Override
  public void close() {
    clients.close();
    crtS3.close();
    crtTable.close();
  }
}
