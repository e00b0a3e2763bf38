package contactsheet.contract.aws.servers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Adobe's S3Mock, one for all tests of a module, started for the first.
public final class S3Mock extends OnOtherServer {
  /// As a carrier's module sees it, where the tests run.
  private static final Path JAR = Path.of("../../testkit/contracts-aws/target/s3mock/s3mock.jar");

  private static final class Once {
    static final Started STARTED = Started.by(S3Mock::start);
  }

  public S3Mock() {
    super(Once.STARTED);
  }

  /// Its endpoint.
  public static URI endpoint() {
    return Once.STARTED.required();
  }

  private static URI start() throws IOException {
    var jar = JAR.toAbsolutePath().normalize();
    if (!Files.exists(jar)) {
      throw new IOException(
          "S3Mock is not at " + jar + ": -Pother-servers fetches it with testkit/contracts-aws");
    }
    var objects = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "s3mock-");
    return OtherServer.start(port -> command(jar, objects, port), objects);
  }

  private static List<String> command(Path jar, Path objects, int port) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-jar",
        jar.toString(),
        "--server.port=0",
        "--com.adobe.testing.s3mock.httpPort=" + port,
        "--com.adobe.testing.s3mock.store.root=" + objects);
  }
}
