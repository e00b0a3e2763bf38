package contactsheet.adapter.aws.s3;

import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.contract.aws.BucketRegionsContract;
import java.net.URI;
import org.jspecify.annotations.Nullable;

final class BucketRegionsTest extends BucketRegionsContract {
  @Override
  protected ObjectMetadataSource source(URI endpoint, @Nullable ImageInspector inspector) {
    return Sources.source(endpoint, inspector);
  }

  @Override
  protected ObjectListing listing(URI endpoint) {
    return Sources.listing(endpoint);
  }
}
