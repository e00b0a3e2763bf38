package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.LocalStack;
import contactsheet.adapter.protocol.s3.S3ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.contract.ObjectMetadataSourceContract;
import contactsheet.contract.ObjectWorld;
import contactsheet.contract.aws.S3World;
import contactsheet.contract.aws.ScriptedInspector;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalStack.class)
final class ObjectMetadataSourceOnLocalStackTest extends ObjectMetadataSourceContract {
  ObjectMetadataSourceOnLocalStackTest() {
    super(ODD_KEYS);
  }

  @Override
  protected ObjectMetadataSource source() {
    return new S3ObjectMetadataSource(new SdkS3Requests(LocalStack.s3()), new ScriptedInspector());
  }

  @Override
  protected ObjectWorld world() {
    return new S3World(LocalStack.s3());
  }
}
