package contactsheet.adapter.aws.s3;

import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.contract.aws.PictureObserverContract;
import contactsheet.domain.ObjectLocation;
import java.net.URI;
import org.jspecify.annotations.Nullable;

final class PictureObserverTest extends PictureObserverContract {
  @Override
  protected ObservationResult observe(
      URI endpoint, @Nullable ImageInspector inspector, ObjectLocation location) {
    return Sources.observe(endpoint, inspector, location);
  }
}
