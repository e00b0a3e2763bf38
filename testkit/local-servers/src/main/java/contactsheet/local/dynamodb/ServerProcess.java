package contactsheet.local.dynamodb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// One start of DynamoDB Local.
final class ServerProcess {
  /// It takes 1 to 2 seconds; a loaded machine takes its time.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final int POLL_MILLIS = 25;

  private final Process process;
  private final URI endpoint;
  private final Path log;

  private ServerProcess(Process process, URI endpoint, Path log) {
    this.process = process;
    this.endpoint = endpoint;
    this.log = log;
  }

  static ServerProcess start(Path library) throws IOException {
    var port = freePort();
    var log = Files.createTempFile("dynamodb-local", ".log");
    var process =
        new ProcessBuilder(command(library, port))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    return new ServerProcess(process, URI.create("http://127.0.0.1:" + port), log);
  }

  /// On this JVM's own Java; C1 and the serial collector because a short life has no use for more.
  private static List<String> command(Path library, int port) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        library.resolve("*").toString(),
        "com.amazonaws.services.dynamodbv2.local.main.ServerRunner",
        "-inMemory",
        "-sharedDb",
        "-disableTelemetry",
        "-port",
        Integer.toString(port));
  }

  /// DynamoDB Local refuses port 0, which would have meant any free one.
  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  URI endpoint() {
    return endpoint;
  }

  /// Waits until it answers; false if it ended or time ran out instead.
  boolean answers() {
    var giveUp = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (System.nanoTime() < giveUp && !process.waitFor(POLL_MILLIS, MILLISECONDS)) {
        if (isDynamoDbThere()) {
          return process.isAlive();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  /// Waits until it answers.
  ///
  /// @throws IllegalStateException with what it printed, if it does not
  ServerProcess answering() throws IOException {
    if (!answers()) {
      var printed = Files.readString(log, UTF_8);
      end();
      throw new IllegalStateException("DynamoDB Local did not come up; it printed: " + printed);
    }
    return this;
  }

  private boolean isDynamoDbThere() {
    try {
      var connection = (HttpURLConnection) endpoint.toURL().openConnection();
      connection.setConnectTimeout(POLL_MILLIS);
      connection.setReadTimeout((int) PATIENCE.toMillis());
      connection.getResponseCode();
      return connection.getHeaderField("x-amzn-RequestId") != null;
    } catch (IOException _) {
      return false;
    }
  }

  /// Ends it at once: there is nothing in memory that it would have to save.
  void end() {
    process.destroyForcibly().onExit().join();
    try {
      Files.deleteIfExists(log);
    } catch (IOException _) {
      // A left-over in the temporary folder is the system's to clear.
    }
  }
}
