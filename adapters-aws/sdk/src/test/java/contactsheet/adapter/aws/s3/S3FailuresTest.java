package contactsheet.adapter.aws.s3;

import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.contract.aws.S3FailuresContract;
import contactsheet.domain.ObjectLocation;
import java.net.URI;
import org.jspecify.annotations.Nullable;

final class S3FailuresTest extends S3FailuresContract {
  S3FailuresTest(String key) {
    super(key);
  }

  @Override
  protected ObservationResult observe(
      URI endpoint, @Nullable ImageInspector inspector, ObjectLocation location) {
    return Sources.observe(endpoint, inspector, location);
  }
}
