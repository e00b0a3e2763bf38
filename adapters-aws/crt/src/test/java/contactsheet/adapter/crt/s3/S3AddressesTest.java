package contactsheet.adapter.crt.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import contactsheet.adapter.crt.Environment;
import contactsheet.adapter.crt.Regions;
import contactsheet.adapter.crt.Settings;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectLocation;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.endpoints.S3EndpointProvider;

/// A bucket's address is the one that the AWS SDK uses.
final class S3AddressesTest {
  private static final List<String> BUCKETS =
      List.of("photos", "my.photos", "Photos_2009", "a-1", "b".repeat(63), "192.168.5.4");

  static Stream<Region> regions() {
    return Regions.all();
  }

  @ParameterizedTest
  @MethodSource("regions")
  void a_bucket_has_the_address_that_it_has_for_the_sdk(Region region) {
    for (var bucket : BUCKETS) {
      for (var dualStack : new boolean[] {false, true}) {
        var expected =
            S3EndpointProvider.defaultProvider()
                .resolveEndpoint(it -> it.bucket(bucket).region(region).useDualStack(dualStack))
                .join();
        var address =
            S3Addresses.in(Regions.environment(region, dualStack)).of(new BucketName(bucket));
        assertEquals(expected.endpointUrl().toUri(), URI.create(address.server() + address.path()));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "cat.jpg, https://photos.s3.eu-central-1.amazonaws.com, /cat.jpg",
    "a/../b, https://photos.s3.eu-central-1.amazonaws.com, /a/../b",
    "//x/, https://photos.s3.eu-central-1.amazonaws.com, ///x/",
    "'a b+c%é😀', https://photos.s3.eu-central-1.amazonaws.com, /a%20b%2Bc%25%C3%A9%F0%9F%98%80",
  })
  void a_key_is_encoded_once(String key, String server, String path) {
    var address =
        S3Addresses.in(new Environment(Settings.anywhere()::get))
            .of(ObjectLocation.of("photos", key));
    assertEquals(server, address.server().toString());
    assertEquals(path, address.path());
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:9000, http://127.0.0.1:9000, /photos/cat.jpg",
    "http://127.0.0.1:9000/, http://127.0.0.1:9000, /photos/cat.jpg",
    "https://proxy.example/s3/, https://proxy.example, /s3/photos/cat.jpg",
    "https://[::1]:9000, https://[::1]:9000, /photos/cat.jpg",
  })
  void at_a_configured_address_the_bucket_is_in_the_path(String uri, String server, String path) {
    var address = configured(uri).of(ObjectLocation.of("photos", "cat.jpg"));
    assertEquals(server, address.server().toString());
    assertEquals(path, address.path());
  }

  @Test
  void a_connection_can_be_opened_ahead_only_where_all_buckets_share_it() {
    assertNull(S3Addresses.in(new Environment(Settings.anywhere()::get)).shared());
    assertEquals("http://a:1", String.valueOf(configured("http://a:1/x").shared()));
  }

  private static S3Addresses configured(String uri) {
    var variables = new HashMap<>(Settings.anywhere());
    variables.put("AWS_ENDPOINT_URL_S3", uri);
    return S3Addresses.in(new Environment(variables::get));
  }
}
