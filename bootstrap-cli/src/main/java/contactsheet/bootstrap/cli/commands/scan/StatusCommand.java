package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.adapter.http.AuditJson;
import contactsheet.application.port.in.FindAuditStatus.StatusAnswer;
import contactsheet.bootstrap.cli.commands.options.AwsUseCases;
import contactsheet.bootstrap.cli.commands.options.BucketArgument;
import contactsheet.bootstrap.cli.commands.options.TableOptions;
import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.bootstrap.cli.commands.terminal.LongSteps;
import contactsheet.bootstrap.cli.commands.terminal.Version;
import contactsheet.domain.AuditStatus;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `contactsheet status`: through which time the table is verified, and what the audits have found
/// that the function runs by itself.
@Command(
    name = "status",
    description = "Says through which time a bucket's rows are verified by the function's audits.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class StatusCommand implements Callable<Integer> {
  @Mixin private final BucketArgument bucket = new BucketArgument();
  @Mixin private final TableOptions table = new TableOptions();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private final AwsUseCases aws;
  private final Console console;

  public StatusCommand(AwsUseCases aws, Console console) {
    this.aws = aws;
    this.console = console;
  }

  /// The exit code is 1 where the table is not verified through any time, so that a job can tell.
  @Override
  public Integer call() {
    var status = status();
    if (json) {
      console.say(AuditJson.of(status));
    } else {
      StatusText.of(status, aws.clock().instant()).forEach(console::say);
    }
    return status.verifiedThrough() == null ? 1 : 0;
  }

  private AuditStatus status() {
    var name = bucket.target().bucket();
    var audits = aws.audits(table.settings());
    return switch (new LongSteps(console, "DynamoDB").watched(() -> audits.find(name))) {
      case StatusAnswer.Known(var status) -> status;
      case StatusAnswer.Unknown() ->
          throw new CommandFailedException(
              "no round of audits has begun in "
                  + name
                  + ": the stack's audit function runs"
                  + " them, or contactsheet audit compares the bucket once");
      case StatusAnswer.Unavailable(var failure) ->
          throw new CommandFailedException(failure.reason());
    };
  }
}
