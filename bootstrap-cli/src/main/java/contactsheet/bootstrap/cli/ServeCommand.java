package contactsheet.bootstrap.cli;

import contactsheet.adapter.events.HandledRecord;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.local.s3.LocalS3Options;
import java.nio.file.Path;
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
    versionProvider = Commands.Version.class)
final class ServeCommand implements Callable<Integer> {
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
          "The address to listen on (${DEFAULT-VALUE}); nobody is asked for a password, so think"
              + " before you change it.")
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

  private final CompositionRoot root;
  private final Console console;

  ServeCommand(CompositionRoot root, Console console) {
    this.root = root;
    this.console = console;
  }

  /// Where the rows are kept.
  enum Table {
    MEMORY,
    DYNAMODB
  }

  @Override
  public Integer call() {
    var store = store();
    try (var interruption = new Interruption();
        var page = root.page(store);
        var pipeline = root.start(options(), store, recording.rules(), this::report, page);
        var api = root.api(pipeline, host, Names.port(apiPort), page)) {
      pipeline.recordPresent(this::report);
      greet(pipeline, api);
      interruption.await();
      console.say("Ending.");
    }
    return 0;
  }

  private LocalS3Options options() {
    buckets.forEach(Names::bucket);
    var options = data == null ? LocalS3Options.inMemory() : LocalS3Options.in(data);
    return options
        .withHost(host)
        .withPort(Names.port(s3Port))
        .withBuckets(buckets.toArray(String[]::new));
  }

  private MetadataStore store() {
    return switch (table) {
      case MEMORY -> root.memory();
      case DYNAMODB -> root.dynamoDb(tableOptions.settings());
    };
  }

  private void report(HandledRecord record) {
    var line = ChangeLine.of(record);
    if (record.failure() == null) {
      console.say(line);
    } else {
      console.complain(line);
    }
  }

  private void greet(LocalPipeline pipeline, ObjectsApi api) {
    var there = data == null ? "in memory: --data DIR would keep them" : "in " + data;
    var elsewhere = apiPort == 8080 ? "" : " --api " + api.endpoint();
    var bucket = buckets.getFirst();
    console.say("S3 listens on " + pipeline.endpoint() + ", its objects are " + there + ".");
    console.say("The page is at " + api.endpoint() + "/");
    console.say("The rows are at " + api.endpoint() + "/api/objects?bucket=" + bucket);
    console.say(
        "Ready. Try in another terminal: aws s3 cp PICTURE s3://"
            + bucket
            + "/ --no-sign-request --endpoint-url "
            + pipeline.endpoint());
    console.say("and then: contactsheet list " + bucket + elsewhere + "   (Ctrl-C here ends it)");
  }
}
