package contactsheet.adapter.aws.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.endpoints.S3EndpointParams;

/// The addresses to which the SDK sends requests for a bucket.
final class BucketAddressesTest {
  @ParameterizedTest
  @CsvSource({
    ", , https://photos.s3.eu-central-1.amazonaws.com",
    ", eu-west-3, https://photos.s3.eu-west-3.amazonaws.com",
    "http://minio:9000, , http://minio:9000/photos",
    "http://localhost:9000, , http://localhost:9000/photos",
    "http://minio:9000, eu-west-3, http://minio:9000/photos",
    "https://proxy.example/s3, , https://proxy.example/s3/photos",
  })
  void a_bucket_is_in_the_path_where_an_endpoint_is_configured(
      @Nullable String endpoint, @Nullable String region, String address) {
    var asked =
        S3EndpointParams.builder()
            .bucket("photos")
            .region(Region.EU_CENTRAL_1)
            .endpoint(endpoint)
            .build();
    var addresses = new BucketAddresses(region == null ? null : Region.of(region));
    assertEquals(address, addresses.resolveEndpoint(asked).join().endpointUrl().toUri().toString());
  }
}
