package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.bootstrap.cli.commands.options.AwsUseCases;
import contactsheet.bootstrap.cli.commands.options.BucketArgument;
import contactsheet.bootstrap.cli.commands.options.Target;
import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.bootstrap.cli.commands.terminal.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `contactsheet backfill`: writes a row for every object that exists already.
@Command(
    name = "backfill",
    description = "Gives every object of a bucket its row. Safe beside live events.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:every object has its row",
      "1:at least one failed, or the bucket or the table could not be read, or too many rows would"
          + " be removed",
      "2:an option or a file is wrong; nothing was done"
    })
public final class BackfillCommand implements Callable<Integer> {
  @Mixin private final ReconcileOptions options = new ReconcileOptions();

  @Mixin private final BucketArgument bucket = new BucketArgument();

  @Option(
      names = "--resume",
      paramLabel = "FILE",
      description =
          "Write to this file how far it has come, and go on from there if there is one already.")
  private @Nullable Path checkpoint;

  @Mixin private final RemovalOptions removal = new RemovalOptions();

  @Option(names = "--dry-run", description = "Say what would be written, and write nothing.")
  private boolean dryRun;

  @Option(
      names = "--failures",
      paramLabel = "FILE",
      defaultValue = "contactsheet-failures.jsonl",
      description =
          "Where the objects go that fail (${DEFAULT-VALUE}); begun anew, but for --resume.")
  private Path failures = Path.of("contactsheet-failures.jsonl");

  @Option(
      names = "--only-from",
      paramLabel = "FILE",
      description = "Only the objects that this file names: one of --failures, or of audit's JSON.")
  private @Nullable Path onlyFrom;

  @Option(
      names = "--plan",
      paramLabel = "FILE",
      description =
          "Write a manifest for S3 Batch Operations to this file, print the commands that have the"
              + " function handle it, and do nothing else.")
  private @Nullable Path plan;

  private final AwsUseCases aws;
  private final Console console;

  public BackfillCommand(AwsUseCases aws, Console console) {
    this.aws = aws;
    this.console = console;
  }

  @Override
  public Integer call() {
    check();
    var target = bucket.target();
    try {
      if (plan != null) {
        new BackfillPlan(target, plan).write(aws.keys(), console);
        return ExitCode.OK;
      }
      return report(run(target, options.reconcile(aws, target.bucket(), console)));
    } catch (IOException e) {
      throw new CommandFailedException("a file could not be read or written: " + e.getMessage(), e);
    }
  }

  private void check() {
    if (options.hasInventory() && (plan != null || onlyFrom != null)) {
      throw CommandFailedException.misused(
          "--inventory goes neither with --plan nor with --only-from: leave one of them out; S3"
              + " Batch Operations read the inventory's manifest themselves");
    }
    if (checkpoint != null && (onlyFrom != null || dryRun)) {
      throw CommandFailedException.misused(
          "--resume goes neither with --only-from nor with --dry-run: leave one of them out");
    }
    if (onlyFrom != null && !Files.isReadable(onlyFrom)) {
      throw CommandFailedException.misused(
          "there is no file " + onlyFrom + ": name one with a line for each object");
    }
    if (onlyFrom != null && onlyFrom.toAbsolutePath().equals(failures.toAbsolutePath())) {
      throw CommandFailedException.misused(
          "the objects of " + onlyFrom + " cannot fail into it: name another file with --failures");
    }
  }

  private ReconcileTally run(Target target, ReconcileBucket reconcile) throws IOException {
    var mode = dryRun ? Mode.REPORT : removal.mode();
    var file = new FailureFile(failures);
    var removals = options.removals(reconcile, removal.limit(), aws, console);
    var run = new BackfillRun(target, mode, options.pageSize(), removals, file, checkpoint);
    var reconciling = options.persistent(reconcile, mode, aws, console);
    var from = checkpoint(target);
    if (from.done()) {
      console.complain(checkpoint + " says that this backfill is over: delete it to begin anew");
      return from.tally();
    }
    run.requireTable(options.find(aws), reconciling);
    if (from.after() == null) {
      file.begin();
    } else {
      file.resume();
    }
    if (onlyFrom != null) {
      var objects = new FailureFile(onlyFrom);
      var progress = new Progress(console, aws.clock(), ObjectCount.of(objects.size()), 0);
      return progress.over(run.objects(objects, reconciling, progress));
    }
    var count = ObjectCount.start(reconcile, target.page(from.after(), ObjectCount.PAGE));
    var progress = new Progress(console, aws.clock(), count, from.tally().examined());
    return progress.over(run.bucket(reconcile, reconciling, from, progress));
  }

  private Checkpoint checkpoint(Target target) {
    if (checkpoint == null || !Files.exists(checkpoint)) {
      return new Checkpoint(target.toString(), null, false, ReconcileTally.NOTHING);
    }
    var from = Checkpoint.read(checkpoint);
    if (!from.target().equals(target.toString())) {
      throw CommandFailedException.misused(
          checkpoint + " is of a backfill of " + from.target() + ": name another file");
    }
    return from;
  }

  private int report(ReconcileTally tally) {
    console.say(TallyText.backfill(tally, dryRun));
    if (tally.failed() > 0) {
      console.complain(
          failures
              + " names what failed: see to the reasons in it, and try again with --only-from");
    }
    var isDone = dryRun || tally.repaired() == tally.drifted();
    return isDone && tally.failed() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
