package contactsheet.contract.aws.servers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// dynalite, one for all tests of a module, started for the first. It speaks DynamoDB's protocol,
/// with two known faults: it answers a failed condition without the stored row, and it compares
/// texts by UTF-16.
public final class Dynalite extends OnOtherServer {
  /// As a carrier's module sees it, where the tests run.
  private static final Path VERSIONS = Path.of("../../testkit/contracts-aws/dynalite");

  private static final Path INSTALLED = Path.of("target", "dynalite");

  private static final class Once {
    static final Started STARTED = Started.by(Dynalite::start);
  }

  public Dynalite() {
    super(Once.STARTED);
  }

  /// Its endpoint.
  public static URI endpoint() {
    return Once.STARTED.required();
  }

  private static URI start() throws IOException {
    Files.createDirectories(INSTALLED);
    for (var file : List.of("package.json", "package-lock.json")) {
      Files.copy(
          VERSIONS.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    install();
    return OtherServer.start(
        port ->
            List.of(
                "node",
                "node_modules/dynalite/cli.js",
                "--host",
                "127.0.0.1",
                "--port",
                Integer.toString(port),
                "--createTableMs",
                "0"),
        INSTALLED);
  }

  private static void install() throws IOException {
    var npm =
        new ProcessBuilder(
                "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline")
            .directory(INSTALLED.toFile())
            .redirectErrorStream(true)
            .start();
    npm.getOutputStream().close();
    var printed = new String(npm.getInputStream().readAllBytes(), UTF_8);
    try {
      if (npm.waitFor() != 0) {
        throw new IOException("npm cannot install dynalite: " + printed);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("npm was interrupted", e);
    }
  }
}
