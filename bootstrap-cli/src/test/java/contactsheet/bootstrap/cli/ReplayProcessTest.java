package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `replay` in a process with an environment of the test, from which the AWS SDK reads its
/// settings.
final class ReplayProcessTest {
  private static final String EVENT =
      """
      {"Records":[\
      {"eventVersion":"2.1","eventSource":"aws:s3","eventName":"ObjectCreated:Put",\
      "s3":{"bucket":{"name":"photos"},"object":{"key":"my+cat.txt","sequencer":"1"}}},\
      {"eventVersion":"2.1","eventSource":"aws:s3","eventName":"ObjectRemoved:Delete",\
      "s3":{"bucket":{"name":"photos"},"object":{"key":"gone.txt","sequencer":"2"}}}]}\
      """;

  @TempDir Path folder;

  private final Map<String, String> environment = new HashMap<>();
  private StubDynamoDb dynamoDb;

  @BeforeEach
  void start() throws IOException {
    dynamoDb = new StubDynamoDb();
    environment.put("AWS_EC2_METADATA_DISABLED", "true");
    environment.put("AWS_CONFIG_FILE", folder.resolve("none").toString());
    environment.put("AWS_ENDPOINT_URL", dynamoDb.endpoint().toString());
  }

  @AfterEach
  void stop() {
    dynamoDb.close();
  }

  @Test
  void without_a_table_nothing_is_asked_for_and_no_setting_is_needed() throws Exception {
    try (var replay = replay()) {
      var said = replay.rest();
      assertEquals("  would observe s3://photos/my cat.txt", said.get(1).replaceAll(" \\(.*", ""));
      assertEquals("Nothing was touched: --table dynamodb does it.", said.getLast());
      assertEquals(0, replay.exitCode());
      assertEquals(List.of(), dynamoDb.requests());
    }
  }

  @Test
  void with_a_table_every_object_is_observed_and_its_row_written() throws Exception {
    try (var photos = new LocalPhotos()) {
      photos.put("my cat.txt", "meow");
      environment.put("AWS_ENDPOINT_URL_S3", photos.pipeline().endpoint().toString());
      settings();
      try (var replay = replay("--table", "dynamodb")) {
        var said = saidOfObjects(replay);
        assertEquals("  recorded    s3://photos/my cat.txt", said.get(1), said::toString);
        assertEquals("  removed     s3://photos/gone.txt", said.get(2), said::toString);
        assertTrue(said.get(3).startsWith("  answer: {\"statusCode\":200,"), said::toString);
        assertEquals(4, said.size(), said::toString);
        assertEquals(0, replay.exitCode());
      }
      assertEquals(2, dynamoDb.requests().size());
      for (var request : dynamoDb.requests()) {
        assertTrue(request.startsWith("DynamoDB_20120810.PutItem "), request);
        assertTrue(request.contains("\"TableName\":\"Rows\""), request);
      }
    }
  }

  @Test
  void an_object_that_is_refused_fails_the_command() throws Exception {
    settings();
    var s3 = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    s3.createContext("/", ReplayProcessTest::refuse);
    s3.start();
    environment.put("AWS_ENDPOINT_URL_S3", "http://127.0.0.1:" + s3.getAddress().getPort());
    try (var replay = replay("--table", "dynamodb")) {
      var said = saidOfObjects(replay);
      assertTrue(said.get(1).startsWith("  FAILED      s3://photos/my cat.txt: "), said::toString);
      assertTrue(said.get(1).contains("s3:GetObject"), said::toString);
      assertEquals("  answer: an error, because 2 of 2 records failed", said.getLast());
      assertEquals(1, replay.exitCode());
      assertEquals(List.of(), dynamoDb.requests());
    } finally {
      s3.stop(0);
    }
  }

  /// Without the line that says on a busy machine what is waited for.
  private static List<String> saidOfObjects(ScriptProcess replay) throws IOException {
    return replay.rest().stream().filter(line -> !line.startsWith("Waiting for ")).toList();
  }

  private static void refuse(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(403, -1);
    }
  }

  @Test
  void a_missing_setting_is_a_sentence() throws Exception {
    try (var replay = replay("--table", "dynamodb")) {
      var said = replay.rest();
      assertEquals(1, said.size(), said::toString);
      assertTrue(said.getFirst().startsWith("S3 cannot be used: "), said::toString);
      assertEquals(1, replay.exitCode());
    }
  }

  private void settings() {
    environment.put("AWS_REGION", "eu-central-1");
    environment.put("AWS_ACCESS_KEY_ID", "any");
    environment.put("AWS_SECRET_ACCESS_KEY", "any");
    environment.put("TABLE_NAME", "Rows");
  }

  private ScriptProcess replay(String... options) throws IOException {
    var event = Files.writeString(folder.resolve("event.json"), EVENT);
    var java = Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "java");
    var classPath = Objects.requireNonNull(System.getProperty("java.class.path"));
    // The option of ./contactsheet, because the JVM's better compiler would take longer than the
    // test.
    var line = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1", "-cp"));
    line.addAll(List.of(classPath, Main.class.getName(), "replay"));
    line.add(event.toString());
    line.addAll(List.of(options));
    return ScriptProcess.start(folder, environment, line);
  }
}
