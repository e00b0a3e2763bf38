package contactsheet.adapter.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;

/// The SDK reads its settings itself. It prefers system properties to the environment, which a test
/// cannot change.
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

  /// A host name as in a compose file, whose sub-domains do not resolve.
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:9000",
        "127.0.0.1:9000",
        "ftp://user:hunter2@a",
        "http:///x",
        "http://a b",
        "//a",
        "user:hunter2@host"
      })
  void an_endpoint_that_is_none_is_refused_in_one_sentence(String value) {
    System.setProperty("aws.endpointUrlS3", value);
    System.setProperty("aws.endpointUrlDynamoDb", value);
    System.setProperty("aws.region", "eu-north-1");
    for (Executable client :
        List.<Executable>of(
            () -> SdkS3Requests.fromEnvironment(false),
            () -> SdkTableRequests.fromEnvironment("T"))) {
      var refused = assertThrows(IllegalStateException.class, client);
      assertEquals(
          "no AWS client can be made: an endpoint has to be like https://host or http://host:port;"
              + " see AWS_ENDPOINT_URL_S3, AWS_ENDPOINT_URL_DYNAMODB, AWS_ENDPOINT_URL and the"
              + " profile's endpoint_url",
          refused.getMessage());
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://user:hunter2@example.com/x",
        "http://user:hunter2@exa mple/x",
        "http://user:x/hunter2@example.com"
      })
  void a_password_in_the_address_of_credentials_is_not_repeated(String uri) {
    System.setProperty("aws.region", "eu-north-1");
    System.setProperty("aws.disableEc2Metadata", "true");
    System.setProperty("aws.configFile", "/dev/null");
    System.setProperty("aws.sharedCredentialsFile", "/dev/null");
    System.setProperty("aws.containerCredentialsFullUri", uri);
    System.setProperty("aws.endpointUrl", "http://127.0.0.1:1");
    try (var s3 = SdkS3Requests.fromEnvironment(false);
        var table = SdkTableRequests.fromEnvironment("any")) {
      var observed = new S3ObjectMetadataSource(s3, null).observe(CAT).toString();
      var found = new DynamoDbMetadataStore(table, Duration.ofDays(1), null).find(CAT).toString();
      assertFalse((observed + found).contains("hunter2"), () -> observed + found);
    }
  }

  @Test
  void a_password_in_an_endpoint_is_not_repeated() {
    System.setProperty("aws.region", "eu-north-1");
    System.setProperty("aws.endpointUrlS3", "http://user:hunter2@exa mple/x");
    var refused =
        assertThrows(IllegalStateException.class, () -> SdkS3Requests.fromEnvironment(false));
    assertFalse(String.valueOf(refused.getMessage()).contains("hunter2"), refused::getMessage);
  }

  @Test
  void what_the_sdk_says_is_cleaned() {
    var said = SdkClientException.create("no way to http://user:hunter2@example.com/x\u001b[2J");
    assertEquals("no way to http://[left out]@example.com/x [2J", ClientSettings.reason(said));
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
