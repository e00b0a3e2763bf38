package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.TestClients;
import contactsheet.adapter.protocol.s3.S3ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.contract.ObjectMetadataSourceContract;
import contactsheet.contract.ObjectWorld;
import contactsheet.contract.aws.S3World;
import contactsheet.contract.aws.ScriptedInspector;
import contactsheet.local.s3.LocalS3;
import contactsheet.local.s3.LocalS3Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.s3.S3Client;

final class ObjectMetadataSourceOnS3ProxyTest extends ObjectMetadataSourceContract {
  private static LocalS3 server;
  private static S3Client s3;

  ObjectMetadataSourceOnS3ProxyTest() {
    super(ODD_KEYS);
  }

  @BeforeAll
  static void start() {
    server = LocalS3.start(LocalS3Options.inMemory());
    s3 = TestClients.s3(server.endpoint());
  }

  @AfterAll
  static void end() {
    s3.close();
    server.close();
  }

  @Override
  protected ObjectMetadataSource source() {
    return new S3ObjectMetadataSource(new SdkS3Requests(s3), new ScriptedInspector());
  }

  @Override
  protected ObjectWorld world() {
    return new S3World(s3);
  }
}
