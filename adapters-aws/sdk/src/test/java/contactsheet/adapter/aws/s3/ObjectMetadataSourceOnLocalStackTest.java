package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.TestClients;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.contract.ObjectMetadataSourceContract;
import contactsheet.contract.ObjectWorld;
import contactsheet.contract.aws.S3World;
import contactsheet.contract.aws.ScriptedInspector;
import contactsheet.contract.aws.servers.LocalStack;
import contactsheet.contract.aws.servers.OnLocalStack;

@OnLocalStack
final class ObjectMetadataSourceOnLocalStackTest extends ObjectMetadataSourceContract {
  ObjectMetadataSourceOnLocalStackTest() {
    super(ODD_KEYS);
  }

  @Override
  protected ObjectMetadataSource source() {
    return Sources.source(LocalStack.endpoint(), new ScriptedInspector());
  }

  @Override
  protected ObjectWorld world() {
    return new S3World(TestClients.s3(LocalStack.endpoint()));
  }
}
