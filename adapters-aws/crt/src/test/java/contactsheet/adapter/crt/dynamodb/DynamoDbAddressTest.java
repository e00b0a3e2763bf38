package contactsheet.adapter.crt.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.adapter.crt.Regions;
import contactsheet.adapter.crt.Settings;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.endpoints.DynamoDbEndpointProvider;

/// DynamoDB's address is the one that the AWS SDK uses.
final class DynamoDbAddressTest {
  static Stream<Region> regions() {
    return Regions.all();
  }

  @ParameterizedTest
  @MethodSource("regions")
  void dynamodb_has_the_address_that_it_has_for_the_sdk(Region region) {
    for (var dualStack : new boolean[] {false, true}) {
      var expected =
          DynamoDbEndpointProvider.defaultProvider()
              .resolveEndpoint(it -> it.region(region).useDualStack(dualStack))
              .join();
      var address = DynamoDbAddress.in(Regions.environment(region, dualStack));
      assertEquals(expected.endpointUrl().toUri() + "/", address.server() + address.path());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:8000, http://127.0.0.1:8000, /",
    "https://proxy.example/dynamodb/, https://proxy.example, /dynamodb/",
  })
  void a_configured_address_is_taken_as_it_is(URI uri, String server, String path) {
    var address = DynamoDbAddress.in(Settings.environment(uri));
    assertEquals(server, address.server().toString());
    assertEquals(path, address.path());
  }
}
