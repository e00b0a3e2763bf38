package contactsheet.adapter.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.aws.dynamodb.SdkTableRequests;
import contactsheet.adapter.aws.s3.SdkS3Requests;
import contactsheet.adapter.protocol.dynamodb.DynamoDbMetadataStore;
import contactsheet.adapter.protocol.s3.S3ObjectMetadataSource;
import contactsheet.application.port.out.MetadataStore.FindResult;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.Observed;
import contactsheet.contract.aws.StubServer;
import contactsheet.contract.aws.StubServer.Answer;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The SDK finds its settings by itself; it takes system properties before the environment, which a
/// test cannot change.
final class FromEnvironmentTest {
  private static final ObjectLocation CAT = ObjectLocation.of("photos", "cat.jpg");

  @Test
  void the_source_goes_where_the_sdks_settings_point() {
    try (var server = new StubServer(_ -> Answer.of(404))) {
      set("aws.endpointUrlS3", server);
      try (var s3 = SdkS3Requests.fromEnvironment(false)) {
        var source = new S3ObjectMetadataSource(s3, null);
        assertEquals(new Observed(new Observation.Absent()), source.observe(CAT));
      }
      var signature = server.requests().getFirst().headers().get("Authorization");
      assertTrue(String.valueOf(signature).contains("/eu-north-1/s3/"), () -> "" + signature);
    }
  }

  /// As a name of a compose file's, whose sub-domains nobody resolves.
  @ParameterizedTest
  @ValueSource(strings = {"aws.endpointUrlS3", "aws.endpointUrl"})
  void at_a_server_with_a_name_the_bucket_is_in_the_path(String endpoint) {
    try (var server = new StubServer(_ -> Answer.of(404))) {
      set(endpoint, server);
      System.setProperty(endpoint, "http://localhost:" + server.endpoint().getPort());
      try (var s3 = SdkS3Requests.fromEnvironment(false)) {
        var source = new S3ObjectMetadataSource(s3, null);
        assertEquals(new Observed(new Observation.Absent()), source.observe(CAT));
      }
      assertEquals("/photos/cat.jpg", server.requests().getFirst().path());
    }
  }

  @Test
  void the_store_goes_where_the_sdks_settings_point() {
    var nothing = new Answer(200, Map.of(), "{\"Count\":0,\"Items\":[],\"ScannedCount\":0}");
    try (var server = new StubServer(_ -> nothing)) {
      set("aws.endpointUrlDynamoDb", server);
      try (var table = SdkTableRequests.fromEnvironment("any")) {
        var store = new DynamoDbMetadataStore(table, Duration.ofDays(1), null);
        assertEquals(new FindResult.Nothing(), store.find(CAT));
      }
      assertEquals(1, server.requests().size());
    }
  }

  private static void set(String endpoint, StubServer server) {
    System.setProperty(endpoint, server.endpoint().toString());
    System.setProperty("aws.region", "eu-north-1");
    System.setProperty("aws.accessKeyId", "anyone");
    System.setProperty("aws.secretAccessKey", "anything");
  }

  @AfterEach
  void forget() {
    for (var name : System.getProperties().stringPropertyNames()) {
      if (name.startsWith("aws.")) {
        System.clearProperty(name);
      }
    }
  }
}
