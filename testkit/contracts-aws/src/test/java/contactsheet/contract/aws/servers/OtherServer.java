package contactsheet.contract.aws.servers;

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
import java.util.function.IntFunction;

/// A server that AWS has nothing to do with, as a process that ends with this JVM.
final class OtherServer {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int POLL_MILLIS = 50;

  /// A free port may be taken a moment later.
  private static final int MAX_STARTS = 3;

  private OtherServer() {}

  /// Starts it, and waits until it answers.
  ///
  /// @param command the function that makes the command for the port to listen on
  /// @param folder the folder in which it runs
  /// @throws IOException with what it printed, if it does not answer
  static URI start(IntFunction<List<String>> command, Path folder) throws IOException {
    var printed = "";
    for (int start = 1; start <= MAX_STARTS; start++) {
      var port = freePort();
      var endpoint = URI.create("http://127.0.0.1:" + port);
      var log = Files.createTempFile("other-server", ".log");
      log.toFile().deleteOnExit();
      var process =
          new ProcessBuilder(command.apply(port))
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(process::destroyForcibly));
      if (answers(endpoint, process)) {
        return endpoint;
      }
      process.destroyForcibly();
      printed = Files.readString(log, UTF_8);
    }
    throw new IOException("it does not answer; it printed: " + printed);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static boolean answers(URI endpoint, Process process) {
    var giveUp = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (System.nanoTime() < giveUp && !process.waitFor(POLL_MILLIS, MILLISECONDS)) {
        if (isThere(endpoint)) {
          return process.isAlive();
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private static boolean isThere(URI endpoint) {
    try {
      var connection = (HttpURLConnection) endpoint.toURL().openConnection();
      connection.setConnectTimeout(POLL_MILLIS);
      connection.setReadTimeout((int) PATIENCE.toMillis());
      return connection.getResponseCode() > 0;
    } catch (IOException _) {
      return false;
    }
  }
}
