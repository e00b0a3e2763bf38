package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.TestClients;
import contactsheet.adapter.protocol.s3.S3ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.contract.ObjectMetadataSourceContract;
import contactsheet.contract.ObjectWorld;
import contactsheet.contract.aws.ScriptedInspector;
import contactsheet.contract.aws.StubbedS3;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.s3.S3Client;

final class ObjectMetadataSourceOnStubTest extends ObjectMetadataSourceContract {
  private static final List<String> EVERY_KEY =
      Stream.of(ODD_KEYS, KEYS_THAT_NO_FILE_CAN_HAVE).flatMap(List::stream).toList();

  private static StubbedS3 server;
  private static S3Client s3;

  ObjectMetadataSourceOnStubTest() {
    super(EVERY_KEY);
  }

  @BeforeAll
  static void start() {
    server = new StubbedS3();
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
    return server;
  }
}
