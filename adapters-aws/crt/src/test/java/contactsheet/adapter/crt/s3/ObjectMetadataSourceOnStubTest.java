package contactsheet.adapter.crt.s3;

import contactsheet.adapter.crt.Settings;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.contract.ObjectMetadataSourceContract;
import contactsheet.contract.ObjectWorld;
import contactsheet.contract.aws.ScriptedInspector;
import contactsheet.contract.aws.StubbedS3;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

final class ObjectMetadataSourceOnStubTest extends ObjectMetadataSourceContract {
  private static final List<String> EVERY_KEY =
      Stream.of(ODD_KEYS, KEYS_THAT_NO_FILE_CAN_HAVE).flatMap(List::stream).toList();

  private static StubbedS3 server;
  private static CrtObjectMetadataSource source;

  ObjectMetadataSourceOnStubTest() {
    super(EVERY_KEY);
  }

  @BeforeAll
  static void start() {
    server = new StubbedS3();
    source =
        CrtObjectMetadataSource.from(
            Settings.environment(server.endpoint()), new ScriptedInspector());
  }

  @AfterAll
  static void end() {
    source.close();
    server.close();
  }

  @Override
  protected ObjectMetadataSource source() {
    return source;
  }

  @Override
  protected ObjectWorld world() {
    return server;
  }
}
