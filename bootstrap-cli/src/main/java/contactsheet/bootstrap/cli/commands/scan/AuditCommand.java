package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.bootstrap.cli.commands.options.AwsUseCases;
import contactsheet.bootstrap.cli.commands.options.BucketArgument;
import contactsheet.bootstrap.cli.commands.options.Target;
import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.bootstrap.cli.commands.terminal.RowFormat;
import contactsheet.bootstrap.cli.commands.terminal.Version;
import contactsheet.domain.RemovalLimit;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `contactsheet audit`: reports where table and bucket differ, and repairs rows on request.
@Command(
    name = "audit",
    description = {
      "Compares a bucket with its rows, and tells where they differ.",
      "What is equal costs no request of its own. What seems to differ is looked at before it is"
          + " told, so that a change whose event is on its way is no difference. Safe beside live"
          + " events, with --repair too."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:bucket and table agree, or do now",
      "1:they do not, or it could not be found out, or too many rows would be removed",
      "2:an option is wrong; nothing was done"
    })
public final class AuditCommand implements Callable<Integer> {
  @Mixin private final ReconcileOptions options = new ReconcileOptions();

  @Mixin private final BucketArgument bucket = new BucketArgument();

  @Option(
      names = "--repair",
      description = "Replace the rows that differ, and then remove those whose objects are gone.")
  private boolean repair;

  @Mixin private final RemovalOptions removal = new RemovalOptions();

  @Option(
      names = "--deep",
      description = {
        "Observe every object, and compare every attribute of its row: one request to S3 an"
            + " object. Some attributes change without any event, and no listing has them."
      })
  private boolean deep;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (the default), json (a line for each) or csv.")
  private RowFormat format = RowFormat.TABLE;

  private final AwsUseCases aws;
  private final Console console;

  public AuditCommand(AwsUseCases aws, Console console) {
    this.aws = aws;
    this.console = console;
  }

  @Override
  public Integer call() {
    if (removal.agreed() && !repair) {
      throw CommandFailedException.misused("--yes-remove is for --repair");
    }
    var limit = removal.limit();
    var tally = run(bucket.target(), limit);
    switch (format) {
      case TABLE -> console.say(TallyText.audit(tally));
      case JSON, CSV -> console.complain(TallyText.audit(tally));
    }
    return tally.repaired() == tally.drifted() && tally.failed() == 0
        ? ExitCode.OK
        : ExitCode.SOFTWARE;
  }

  private ReconcileTally run(Target target, RemovalLimit limit) {
    var reconcile = options.reconcile(aws, target.bucket(), console);
    var count = ObjectCount.start(reconcile, target.page(null, ObjectCount.PAGE));
    var progress = new Progress(console, aws.clock(), count, 0);
    var report = new FindingReport(console, format);
    if (deep) {
      console.complain(
          "Every object is observed: one request to S3 for each, beside the listings.");
    }
    report.begin();
    var mode = repair ? removal.mode() : Mode.REPORT;
    var run =
        new AuditRun(
            reconcile,
            options.persistent(reconcile, mode, aws, console),
            mode,
            deep,
            options.pageSize(),
            options.removals(reconcile, limit, aws, console),
            report,
            progress);
    try {
      return progress.over(run.through(target));
    } catch (IOException e) {
      throw new CommandFailedException(
          "the rows to remove could not be kept in a file: " + e.getMessage(), e);
    }
  }
}
