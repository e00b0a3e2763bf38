package contactsheet.bootstrap.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `contactsheet export`: the rows of a bucket for another program.
@Command(
    name = "export",
    description = "Prints the rows of a bucket for another program, as they are read.",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class)
final class ExportCommand implements Callable<Integer> {
  @Mixin private final TableOptions table = new TableOptions();
  @Mixin private final RowFilterOptions filter = new RowFilterOptions();

  @Mixin private final BucketArgument bucket = new BucketArgument();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = "json (a line for each, the default) or csv.")
  private RowFormat format = RowFormat.JSON;

  private final CompositionRoot root;
  private final Console console;

  ExportCommand(CompositionRoot root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    if (format == RowFormat.TABLE) {
      throw CommandFailedException.misused("tables are for people: contactsheet list prints one");
    }
    var target = bucket.target();
    var keep = filter.predicate();
    var report = new RowReport(console, format);
    report.begin();
    new TableReader(root.find(root.dynamoDb(table.settings())))
        .each(target, rows -> rows.stream().filter(keep).forEach(report::tell));
    return 0;
  }
}
