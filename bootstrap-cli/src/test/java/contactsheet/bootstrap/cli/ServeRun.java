package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import contactsheet.bootstrap.cli.commands.Commands;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/// `serve` on free ports, on a thread of this process, until this is closed.
final class ServeRun implements AutoCloseable {
  private static final int MOST_MILLIS = 120_000;
  private static final Pattern ENDPOINT = Pattern.compile("S3 listens on (http://\\S+),");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
  private final Thread thread;

  /// Comes back when it says that it is ready.
  ServeRun(String... options) throws InterruptedException {
    var line = new ArrayList<>(List.of("serve", "--s3-port", "0", "--api-port", "0"));
    line.addAll(List.of(options));
    var console =
        new Console(
            InputStream.nullInputStream(), new PrintWriter(out, true), new PrintWriter(err, true));
    var aws = new CompositionRoot();
    var arguments = line.toArray(String[]::new);
    var command = Commands.of(() -> aws, () -> new LocalCompositionRoot(aws), console, arguments);
    thread = Thread.ofPlatform().start(() -> exitCode.complete(command.execute(arguments)));
    for (int millis = 0; !out.toString().contains("\nReady. "); millis += 10) {
      if (!thread.isAlive() || millis > MOST_MILLIS) {
        fail("it is not ready: " + out + err);
      }
      Thread.sleep(10);
    }
  }

  /// The address of its S3.
  URI s3() {
    var said = ENDPOINT.matcher(out.toString());
    assertTrue(said.find(), out::toString);
    return URI.create(said.group(1));
  }

  /// The lines that it has said so far.
  List<String> said() {
    return out.toString().lines().toList();
  }

  @Override
  public void close() {
    thread.interrupt();
    exitCode.join();
  }
}
