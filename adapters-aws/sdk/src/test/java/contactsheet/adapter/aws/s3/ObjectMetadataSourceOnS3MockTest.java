package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.TestClients;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.contract.ObjectMetadataSourceContract;
import contactsheet.contract.ObjectWorld;
import contactsheet.contract.aws.S3World;
import contactsheet.contract.aws.ScriptedInspector;
import contactsheet.contract.aws.servers.OnS3Mock;
import contactsheet.contract.aws.servers.S3Mock;

@OnS3Mock
final class ObjectMetadataSourceOnS3MockTest extends ObjectMetadataSourceContract {
  ObjectMetadataSourceOnS3MockTest() {
    super(ODD_KEYS);
  }

  @Override
  protected ObjectMetadataSource source() {
    return Sources.source(S3Mock.endpoint(), new ScriptedInspector());
  }

  @Override
  protected ObjectWorld world() {
    return new S3World(TestClients.s3(S3Mock.endpoint()));
  }
}
