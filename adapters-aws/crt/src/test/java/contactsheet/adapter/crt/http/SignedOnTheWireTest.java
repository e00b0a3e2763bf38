package contactsheet.adapter.crt.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.adapter.crt.Settings;
import contactsheet.adapter.crt.dynamodb.CrtTableRequests;
import contactsheet.adapter.crt.s3.CrtS3Requests;
import contactsheet.adapter.protocol.dynamodb.DynamoDbMetadataStore;
import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.adapter.protocol.s3.S3ObjectListing;
import contactsheet.adapter.protocol.s3.S3ObjectMetadataSource;
import contactsheet.contract.ObjectMetadataSourceContract;
import contactsheet.contract.aws.ScriptedInspector;
import contactsheet.contract.aws.StubServer;
import contactsheet.contract.aws.StubServer.Answer;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.crt.http.HttpHeader;

/// The request that arrives has the signature of the AWS SDK's own signer.
final class SignedOnTheWireTest {
  private static final BucketName PHOTOS = new BucketName("photos");
  private static final DateTimeFormatter AMZ_DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /// Those of the signature itself, and those that it leaves out.
  private static final Set<String> UNSIGNED =
      Set.of("authorization", "x-amz-content-sha256", "x-amz-date", "x-amz-security-token");

  @Test
  void what_s3_is_asked() {
    try (var server = new StubServer(_ -> Answer.of(404));
        var s3 = new CrtS3Requests(Settings.environment(server.endpoint()))) {
      var source = new S3ObjectMetadataSource(s3, new ScriptedInspector());
      var keys =
          Stream.of(
                  ObjectMetadataSourceContract.ODD_KEYS,
                  ObjectMetadataSourceContract.KEYS_THAT_NO_FILE_CAN_HAVE)
              .flatMap(List::stream)
              .toList();
      keys.forEach(key -> source.observe(new ObjectLocation(PHOTOS, new ObjectKey(key))));
      assertEquals(keys.size(), server.requests().size());
      server.requests().forEach(request -> assertSigned(request, Signing.Service.S3));
    }
  }

  @Test
  void what_s3_is_asked_for_a_list() {
    try (var server = new StubServer(SignedOnTheWireTest::listThatGoesOn);
        var s3 = new CrtS3Requests(Settings.environment(server.endpoint()))) {
      var listing = new S3ObjectListing(s3);
      for (var key : ObjectMetadataSourceContract.ODD_KEYS) {
        listing.list(PHOTOS, key, new ObjectKey(key), 10);
      }
      assertEquals(2 * ObjectMetadataSourceContract.ODD_KEYS.size(), server.requests().size());
      server.requests().forEach(request -> assertSigned(request, Signing.Service.S3));
    }
  }

  /// Once, with a token that needs encoding, as those of S3 do.
  private static Answer listThatGoesOn(StubServer.Request request) {
    var more =
        "<IsTruncated>true</IsTruncated><NextContinuationToken>1/+w=</NextContinuationToken>";
    var rest = request.query().contains("continuation-token") ? "" : more;
    return new Answer(200, Map.of(), "<ListBucketResult>" + rest + "</ListBucketResult>");
  }

  @Test
  void what_dynamodb_is_asked() {
    var cat = ObjectLocation.of("photos", "my cat+dog é 100%.jpg");
    var now = Instant.now();
    var entry = new MetadataEntry.Removed(cat, new Stamp(new Sequencer("1"), now, now, null));
    try (var server = new StubServer(_ -> new Answer(200, Map.of(), "{}"));
        var table = new CrtTableRequests(Settings.environment(server.endpoint()), "photos")) {
      var store =
          new DynamoDbMetadataStore(table, Duration.ofDays(1), new Listing("objects_by_bucket", 1));
      store.saveIfNewer(entry);
      store.replaceIfUnchanged(null, entry);
      store.find(cat);
      store.list(PHOTOS, "é", null, 10);
      assertEquals(4, server.requests().size());
      server.requests().forEach(request -> assertSigned(request, Signing.Service.DYNAMODB));
    }
  }

  private static void assertSigned(StubServer.Request request, Signing.Service service) {
    var sent =
        request.headers().entrySet().stream()
            .filter(header -> !UNSIGNED.contains(header.getKey().toLowerCase(Locale.ROOT)))
            .map(header -> new HttpHeader(header.getKey(), header.getValue().getFirst()))
            .toList();
    var at = AMZ_DATE.parse(header(request, "X-amz-date"), Instant::from);
    var signing =
        new Signing(service, "eu-central-1", new Credentials("anyone", "anything", null), at);
    var expected =
        SdkSignature.of(request.method(), request.target(), sent, request.body(), signing);
    assertEquals(
        expected.firstMatchingHeader("Authorization").orElseThrow(),
        header(request, "Authorization"),
        request::target);
  }

  private static String header(StubServer.Request request, String name) {
    return String.valueOf(request.headers().getOrDefault(name, List.of("none")).getFirst());
  }
}
