package contactsheet.adapter.aws.s3;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.endpoints.Endpoint;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.endpoints.S3EndpointParams;
import software.amazon.awssdk.services.s3.endpoints.S3EndpointProvider;

/// The address of a bucket. At a configured endpoint the bucket is in the path, because a
/// sub-domain of such a server seldom exists. At S3 itself the SDK decides.
///
/// @param region the region, if it is another one than that of the settings; none for theirs
record BucketAddresses(@Nullable Region region) implements S3EndpointProvider {
  private static final S3EndpointProvider SDK = S3EndpointProvider.defaultProvider();

  @Override
  public CompletableFuture<Endpoint> resolveEndpoint(S3EndpointParams asked) {
    var here = asked.toBuilder();
    if (region != null) {
      here.region(region);
    }
    if (asked.endpoint() != null) {
      here.forcePathStyle(true);
    }
    return SDK.resolveEndpoint(here.build());
  }
}
