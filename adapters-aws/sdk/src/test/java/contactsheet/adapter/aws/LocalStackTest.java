package contactsheet.adapter.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.contract.aws.StubServer;
import contactsheet.contract.aws.StubServer.Answer;
import contactsheet.contract.aws.StubServer.Request;
import contactsheet.contract.aws.servers.LocalStackProbe;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The messages of tests if the Docker engine cannot do what they need.
final class LocalStackTest {
  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

  @TempDir private Path folder;

  @Test
  @Tag("thorough")
  void an_engine_that_cannot_pull_is_a_skip_with_its_reason_within_a_minute() throws Exception {
    try (var engine = new StubServer(LocalStackTest::answer)) {
      var said = probe(engine.endpoint().toString().replace("http:", "tcp:"));
      assertTrue(said.contains("skipped: localstack/localstack:"), said);
      assertTrue(said.contains("docker pull localstack/localstack:"), said);
      assertTrue(said.contains("Can't get Docker image"), said);
    }
  }

  @Test
  void a_machine_without_an_engine_is_a_skip() throws Exception {
    var said = probe("tcp://127.0.0.1:1");
    assertTrue(said.contains("skipped: there is no Docker engine"), said);
  }

  private String probe(String engine) throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");
    var builder =
        new ProcessBuilder(java, "-cp", classes, LocalStackProbe.class.getName())
            .redirectErrorStream(true);
    builder.environment().putAll(Map.of("DOCKER_HOST", engine, "HOME", folder.toString()));
    var process = builder.start();
    process.getOutputStream().close();
    var said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), said);
    return said;
  }

  /// The part of Docker's API that Testcontainers needs to find an engine.
  private static Answer answer(Request asked) {
    var path = asked.path().replaceFirst("^/v[0-9.]+", "");
    return switch (path) {
      case "/_ping" -> new Answer(200, Map.of("Content-Type", "text/plain"), "OK");
      case "/version" -> json(200, "{\"Version\":\"20.10.24\",\"ApiVersion\":\"1.41\"}");
      case "/info" -> json(200, "{\"ServerVersion\":\"20.10.24\",\"MemTotal\":1000000000}");
      case "/images/create" -> json(500, "{\"message\":\"lookup registry: no such host\"}");
      case "/images/json" -> json(200, "[]");
      default -> json(404, "{\"message\":\"there is no " + path + "\"}");
    };
  }

  private static Answer json(int status, String body) {
    return new Answer(status, JSON, body);
  }
}
