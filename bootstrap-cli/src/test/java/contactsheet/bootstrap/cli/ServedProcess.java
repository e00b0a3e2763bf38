package contactsheet.bootstrap.cli;

import contactsheet.bootstrap.cli.commands.rows.ServeClient;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry.Recorded;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// `serve --data` in a process of its own, which can be killed.
final class ServedProcess implements AutoCloseable {
  private final ScriptProcess process;
  private final URI s3;
  private final URI web;

  private ServedProcess(ScriptProcess process) throws IOException {
    this.process = process;
    s3 = URI.create(process.awaitLine("S3 listens on ").replaceAll("^S3 listens on |,.*", ""));
    web = URI.create(process.awaitLine("The page is at ").replaceAll("^.* |/$", ""));
    process.awaitLine("Ready. ");
    // A process whose output is not read stops.
    Thread.ofVirtual().start(process::rest);
  }

  /// Comes back when it says that it is ready.
  static ServedProcess start(Path data) throws IOException {
    var java = Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "java");
    var classPath = Objects.requireNonNull(System.getProperty("java.class.path"));
    var line = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1", "-cp"));
    line.addAll(List.of(classPath, Main.class.getName(), "serve", "--data", data.toString()));
    line.addAll(List.of("--s3-port", "0", "--api-port", "0"));
    var process = ScriptProcess.start(data, Map.of(), line);
    try {
      return new ServedProcess(process);
    } catch (IOException | RuntimeException | Error e) {
      process.close();
      throw e;
    }
  }

  /// The address of its S3.
  URI s3() {
    return s3;
  }

  /// The rows of its table.
  List<Recorded> rows(String bucket) {
    return new ServeClient(web).all(new BucketName(bucket), "");
  }

  /// Ends it as `kill -9` does.
  @Override
  public void close() {
    process.kill();
  }
}
