package ${package}.adapter.aws;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// DynamoDB Local in memory, as one process for all tests.
final class DynamoDbLocal {
  private static final DynamoDbClient CLIENT = start();

  private DynamoDbLocal() {}

  static DynamoDbClient client() {
    return CLIENT;
  }

  /// Returns a client for a local server, which accepts any credentials. Its timeout is longer than
  /// the function's, because a machine that runs tests may be busy.
  static DynamoDbClient client(URI endpoint) {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
        .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(Duration.ofMinutes(1)))
        .build();
  }

  private static DynamoDbClient start() {
    try {
      var port = freePort();
      var server =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "--enable-native-access=ALL-UNNAMED",
                  "-cp",
                  Path.of("dynamodb-local", "target", "lib", "*").toString(),
                  "com.amazonaws.services.dynamodbv2.local.main.ServerRunner",
                  "-inMemory",
                  "-sharedDb",
                  "-disableTelemetry",
                  "-port",
                  String.valueOf(port))
              .redirectErrorStream(true)
              .redirectOutput(Path.of("target", "dynamodb-local.log").toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
      return answering(client(URI.create("http://127.0.0.1:" + port)), server);
    } catch (IOException e) {
      throw new IllegalStateException("DynamoDB Local does not start", e);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static DynamoDbClient answering(DynamoDbClient client, Process server) {
    while (server.isAlive()) {
      try {
        client.listTables();
        return client;
      } catch (SdkException _) {
        waitFor(server);
      }
    }
    throw new IllegalStateException("DynamoDB Local ended: see target/dynamodb-local.log");
  }

  private static void waitFor(Process server) {
    try {
      server.waitFor(50, TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
