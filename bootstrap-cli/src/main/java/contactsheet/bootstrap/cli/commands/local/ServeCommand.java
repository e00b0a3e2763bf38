package contactsheet.bootstrap.cli.commands.local;

import contactsheet.adapter.events.HandledRecord;
import contactsheet.bootstrap.cli.commands.options.Names;
import contactsheet.bootstrap.cli.commands.options.RecordingOptions;
import contactsheet.bootstrap.cli.commands.options.TableOptions;
import contactsheet.bootstrap.cli.commands.terminal.ChangeLine;
import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.bootstrap.cli.commands.terminal.Interruption;
import contactsheet.bootstrap.cli.commands.terminal.Version;
import contactsheet.bootstrap.cli.pipeline.LocalPipeline;
import contactsheet.bootstrap.cli.pipeline.PresentObjects;
import contactsheet.bootstrap.cli.web.LocalWebServer;
import contactsheet.local.s3.LeftAlone;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `contactsheet serve`: an S3 on this machine whose objects are recorded.
@Command(
    name = "serve",
    description = "Runs an S3 server on this machine and keeps a row for each of its objects.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class ServeCommand implements Callable<Integer> {
  private static final Duration A_MOMENT = Duration.ofSeconds(2);

  @Mixin private final RecordingOptions recording = new RecordingOptions();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Keep the buckets as folders of this one; without it they are in memory.")
  private @Nullable Path data;

  @Option(
      names = "--bucket",
      paramLabel = "NAME",
      defaultValue = "photos",
      description = "A bucket to make (${DEFAULT-VALUE}); can be given several times.")
  private List<String> buckets = List.of();

  @Option(
      names = "--table",
      paramLabel = "WHERE",
      defaultValue = "memory",
      description =
          "memory: the rows are gone in the end (this is the default); dynamodb: the table that"
              + " --table-name and the AWS SDK's settings name.")
  private Table table = Table.MEMORY;

  @Mixin private final TableOptions tableOptions = new TableOptions();

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description =
          "The address to listen on (${DEFAULT-VALUE}); there is no password, so think before you"
              + " change it.")
  private String host = "127.0.0.1";

  @Option(
      names = "--s3-port",
      paramLabel = "PORT",
      defaultValue = "9000",
      description = "S3's port (${DEFAULT-VALUE}); 0 for a free one.")
  private int s3Port;

  @Option(
      names = "--api-port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "The API's port (${DEFAULT-VALUE}); 0 for a free one.")
  private int apiPort;

  @Option(
      names = "--memory",
      paramLabel = "MB",
      description =
          "The most memory for objects and for what is kept of each, in megabytes; without it, half"
              + " of what Java may take. What does not fit is refused with 507.")
  private @Nullable Integer memory;

  private final LocalPrograms local;
  private final Console console;

  public ServeCommand(LocalPrograms local, Console console) {
    this.local = local;
    this.console = console;
  }

  /// The table of the rows.
  enum Table {
    MEMORY,
    DYNAMODB
  }

  @Override
  public Integer call() {
    buckets.forEach(Names::bucket);
    try (var interruption = new Interruption();
        var served = local.serve(settings(), this::report, console::complain);
        var present = served.pipeline().recordPresent(this::report)) {
      served.pipeline().s3().leftAlone().forEach(this::tellOfLeftAlone);
      await(present);
      greet(served.pipeline(), served.web());
      interruption.await();
      console.say("Ending.");
      tellOfLost(served.pipeline().finish());
    }
    return 0;
  }

  private void tellOfLost(int changes) {
    if (changes > 0) {
      console.complain(
          changes
              + " changes could not be recorded in time. Run contactsheet audit --repair on the"
              + " bucket when S3 is there again.");
    }
  }

  /// A few files are recorded before the server says that it is ready; many files are recorded
  /// while it is used.
  private void await(PresentObjects present) {
    try {
      if (!present.areRecordedWithin(A_MOMENT)) {
        console.say("There are many files: they are being recorded, one after the other.");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private ServeSettings settings() {
    return new ServeSettings(
        host,
        Names.port(s3Port),
        Names.port(apiPort),
        data,
        memory(),
        buckets,
        switch (table) {
          case MEMORY -> null;
          case DYNAMODB -> tableOptions.settings();
        },
        recording.rules());
  }

  private @Nullable Long memory() {
    if (memory != null && memory < 1) {
      throw CommandFailedException.misused("--memory " + memory + ": 1 MB or more is needed");
    }
    return memory == null ? null : memory * 1024L * 1024L;
  }

  private void tellOfLeftAlone(LeftAlone thing) {
    console.say("left alone  " + thing.name() + ": it is " + thing.reason());
  }

  private void report(HandledRecord record) {
    var line = ChangeLine.of(record);
    if (record.failure() == null) {
      console.say(line);
    } else {
      console.complain(line);
    }
  }

  private void greet(LocalPipeline pipeline, LocalWebServer web) {
    var there = data == null ? "in memory: --data DIR would keep them" : "in " + data;
    var elsewhere = apiPort == 8080 ? "" : " --api " + web.endpoint();
    var bucket = buckets.getFirst();
    console.say("S3 listens on " + pipeline.endpoint() + ", its objects are " + there + ".");
    console.say("The page is at " + web.endpoint() + "/");
    console.say("The rows are at " + web.endpoint() + "/objects/" + bucket);
    console.say(
        "Ready. Try in another terminal: aws s3 cp PICTURE s3://"
            + bucket
            + "/ --no-sign-request --endpoint-url "
            + pipeline.endpoint());
    console.say("and then: contactsheet list " + bucket + elsewhere + "   (Ctrl-C here ends it)");
  }
}
