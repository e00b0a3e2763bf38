package contactsheet.adapter.crt.s3;

import contactsheet.adapter.protocol.s3.S3ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.contract.ObjectMetadataSourceContract;
import contactsheet.contract.ObjectWorld;
import contactsheet.contract.aws.S3World;
import contactsheet.contract.aws.ScriptedInspector;
import contactsheet.contract.aws.SdkClients;
import contactsheet.local.s3.LocalS3;
import contactsheet.local.s3.LocalS3Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.s3.S3Client;

final class ObjectMetadataSourceOnS3ProxyTest extends ObjectMetadataSourceContract {
  private static LocalS3 server;
  private static S3Client sdk;
  private static CrtS3Requests s3;

  ObjectMetadataSourceOnS3ProxyTest() {
    super(ODD_KEYS);
  }

  @BeforeAll
  static void start() {
    server = LocalS3.start(LocalS3Options.inMemory());
    sdk = SdkClients.s3(server.endpoint());
    s3 = Sources.requests(server.endpoint());
  }

  @AfterAll
  static void end() {
    s3.close();
    sdk.close();
    server.close();
  }

  @Override
  protected ObjectMetadataSource source() {
    return new S3ObjectMetadataSource(s3, new ScriptedInspector());
  }

  @Override
  protected ObjectWorld world() {
    return new S3World(sdk);
  }
}
