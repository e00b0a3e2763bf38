package contactsheet.bootstrap.cli.commands.replay;

import contactsheet.adapter.events.EventReader;
import contactsheet.bootstrap.cli.commands.options.AwsUseCases;
import contactsheet.bootstrap.cli.commands.options.RecordingOptions;
import contactsheet.bootstrap.cli.commands.options.TableOptions;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.bootstrap.cli.commands.terminal.LongSteps;
import contactsheet.bootstrap.cli.commands.terminal.Version;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `contactsheet replay`: recorded events, read as the function reads them.
@Command(
    name = "replay",
    description = "Says what recorded events would do, or does it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:every record was understood, and handled where that was asked for",
      "1:at least one was not",
      "2:a file is missing or an option is wrong; nothing was done"
    })
public final class ReplayCommand implements Callable<Integer> {
  @Mixin private final RecordingOptions recording = new RecordingOptions();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "A file with one event as JSON, of S3, SQS, SNS, EventBridge or S3 Batch Operations; -"
              + " for standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--table",
      paramLabel = "WHERE",
      description =
          "dynamodb: do it, with the S3 and the table that --table-name and the AWS SDK's settings"
              + " name; without this option nothing is touched.")
  private @Nullable Table table;

  @Mixin private final TableOptions tableOptions = new TableOptions();

  @Option(names = "--json", description = "Print JSON, a line for each record.")
  private boolean json;

  private final EventReader reader = new EventReader();
  private final AwsUseCases aws;
  private final Console console;

  public ReplayCommand(AwsUseCases aws, Console console) {
    this.aws = aws;
    this.console = console;
  }

  /// The table of the rows.
  enum Table {
    DYNAMODB
  }

  @Override
  public Integer call() {
    var events = EventFile.of(files);
    var replay = replay();
    var allWell = true;
    for (var event : events) {
      allWell &= replay(event, replay);
    }
    if (table == null && !json) {
      console.say("Nothing was touched: --table dynamodb does it.");
    }
    return allWell ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private Replay replay() {
    return switch (table) {
      case null -> new DryRun();
      case DYNAMODB ->
          new RecordingRun(
              aws.record(tableOptions.settings(), recording.rules()),
              aws.clock(),
              new LongSteps(console, "S3 or DynamoDB"));
    };
  }

  private boolean replay(EventFile file, Replay replay) {
    var event = reader.read(file.read(console));
    var report = json ? new ReplayJson(console, file.name()) : new ReplayText(console, file.name());
    report.read(event);
    return replay.replay(event, report);
  }
}
