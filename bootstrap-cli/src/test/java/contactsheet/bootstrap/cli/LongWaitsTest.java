package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.bootstrap.cli.commands.Commands;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A command that waits says for what. `PersistentReconcilingTest` has the same of `audit` and
/// `backfill`.
@Tag("thorough")
final class LongWaitsTest {
  private static final int MOST_MILLIS = 60_000;
  private static final String EVENT =
      """
      {"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","eventName":"ObjectRemoved:Delete",\
      "s3":{"bucket":{"name":"photos"},"object":{"key":"gone.txt","sequencer":"2"}}}]}\
      """;

  @TempDir Path folder;

  /// All at once, because each takes five seconds.
  @Test
  void what_a_command_waits_for_is_told_after_five_seconds() throws Exception {
    var event = Files.writeString(folder.resolve("event.json"), EVENT);
    var manifest = folder.resolve("manifest.csv");
    var awaited = new LinkedHashMap<String, String>();
    awaited.put("show photos/cat.jpg --table dynamodb", "DynamoDB");
    awaited.put("list photos --table dynamodb", "DynamoDB");
    awaited.put("list photos --table dynamodb --limit 9", "DynamoDB");
    awaited.put("list photos --table dynamodb --format json", "DynamoDB");
    awaited.put("find photos --table dynamodb", "DynamoDB");
    awaited.put("export photos", "DynamoDB");
    awaited.put("replay --table dynamodb " + event, "S3 or DynamoDB");
    awaited.put("backfill photos --plan " + manifest, "S3");
    var told = new LinkedHashMap<String, String>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var runs = new LinkedHashMap<String, Future<String>>();
      awaited.keySet().forEach(line -> runs.put(line, threads.submit(slow(line))));
      var serve = threads.submit(LongWaitsTest::ofServe);
      for (var run : runs.entrySet()) {
        told.put(run.getKey(), run.getValue().get().lines().findFirst().orElse("nothing"));
      }
      assertEquals(sentence("serve"), serve.get());
    }
    awaited.replaceAll((_, name) -> sentence(name));
    assertEquals((Map<String, String>) awaited, told);
  }

  private static String sentence(String awaited) {
    return "Waiting for " + awaited + ": this step takes longer than 5 seconds";
  }

  /// What its user has read.
  private static Callable<String> slow(String line) {
    return () -> {
      var err = new StringWriter();
      run(new LateAws(() -> awaitLine(err)), err, line);
      return err.toString();
    };
  }

  private static String ofServe() throws IOException {
    var err = new StringWriter();
    try (var server =
        new AnyServer(
            _ -> {
              awaitLine(err);
              return "{}";
            })) {
      var api = server.endpoint().toString();
      run(new LateAws(() -> {}), err, "list photos --api " + api);
      return err.toString().lines().findFirst().orElse("nothing").replace(api, "serve");
    }
  }

  private static void run(LateAws aws, StringWriter err, String line) {
    var out = new PrintWriter(new StringWriter());
    var console =
        new Console(InputStream.nullInputStream(), out, new PrintWriter(err, true), false);
    var arguments = line.split(" ");
    var local = new LocalCompositionRoot(new CompositionRoot());
    Commands.of(() -> aws, () -> local, console, arguments).execute(arguments);
  }

  private static void awaitLine(StringWriter text) {
    for (int millis = 0; millis < MOST_MILLIS && !text.toString().endsWith("\n"); millis += 10) {
      try {
        Thread.sleep(10);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
