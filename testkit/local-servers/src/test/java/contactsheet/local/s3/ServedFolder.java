package contactsheet.local.s3;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;

/// A server on a folder in a process of its own, which can be killed.
final class ServedFolder implements AutoCloseable {
  private final Process process;
  private final URI endpoint;

  private ServedFolder(Process process, URI endpoint) {
    this.process = process;
    this.endpoint = endpoint;
  }

  static ServedFolder start(Path data) throws IOException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ServedFolder.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var endpoint = Objects.requireNonNull(process.inputReader().readLine(), "it did not start");
    return new ServedFolder(process, URI.create(endpoint));
  }

  URI endpoint() {
    return endpoint;
  }

  /// Ends it as `kill -9` does.
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  /// The process.
  @SuppressWarnings("SystemOut") // It says where it is to be reached.
  static void main(String[] arguments) throws InterruptedException {
    var options = LocalS3Options.in(Path.of(arguments[0])).withBuckets("photos");
    try (var s3 = LocalS3.start(options)) {
      System.out.println(s3.endpoint());
      Thread.currentThread().join();
    }
  }
}
