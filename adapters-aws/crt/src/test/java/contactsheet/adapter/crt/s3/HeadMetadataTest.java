package contactsheet.adapter.crt.s3;

import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.contract.aws.HeadMetadataContract;
import contactsheet.domain.ObjectLocation;
import java.net.URI;
import org.jspecify.annotations.Nullable;

final class HeadMetadataTest extends HeadMetadataContract {
  @Override
  protected ObservationResult observe(
      URI endpoint, @Nullable ImageInspector inspector, ObjectLocation location) {
    return Sources.observe(endpoint, inspector, location);
  }
}
