package contactsheet.bootstrap.cli;

import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.domain.ObjectKey;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `contactsheet audit`: where the table is not what the bucket is.
@Command(
    name = "audit",
    description = {
      "Compares a bucket with its rows, and tells where they differ.",
      "What is equal costs no request of its own. What seems to differ is looked at before it is"
          + " told, so that a change whose event is on its way is no difference. Safe beside live"
          + " events, with --repair too."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:bucket and table agree, or do now",
      "1:they do not, or it could not be found out",
      "2:an option is wrong; nothing was done"
    })
final class AuditCommand implements Callable<Integer> {
  @Mixin private final ReconcileOptions options = new ReconcileOptions();

  @Mixin private final BucketArgument bucket = new BucketArgument();

  @Option(names = "--repair", description = "Replace the rows that differ, and look again.")
  private boolean repair;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (the default), json (a line for each) or csv.")
  private RowFormat format = RowFormat.TABLE;

  private final CompositionRoot root;
  private final Console console;

  AuditCommand(CompositionRoot root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    var target = bucket.target();
    var tally = run(target);
    switch (format) {
      case TABLE -> console.say(TallyText.audit(tally));
      case JSON, CSV -> console.complain(TallyText.audit(tally));
    }
    return tally.repaired() == tally.drifted() && tally.failed() == 0
        ? ExitCode.OK
        : ExitCode.SOFTWARE;
  }

  private ReconcileTally run(Target target) {
    var mode = repair ? Mode.REPAIR : Mode.REPORT;
    var reconcile = options.reconcile(root);
    var reconciling = options.persistent(reconcile, mode, root.clock());
    var count = ObjectCount.start(reconcile, target.page(null, ObjectCount.PAGE));
    var progress = new Progress(console, root.clock(), count, 0);
    var report = new FindingReport(console, format);
    report.begin();
    var tally = ReconcileTally.NOTHING;
    @Nullable ObjectKey after = null;
    do {
      var query = target.page(after, options.pageSize());
      var page = reconciling.page(deadline -> reconcile.audit(query, mode, deadline));
      tally = tally.plus(page.examined(), page.findings());
      after = page.next();
      progress.pause();
      page.findings().forEach(report::tell);
      progress.reached(tally.examined());
    } while (after != null);
    return progress.over(tally);
  }
}
