package contactsheet.bootstrap.cli.commands.rows;

import contactsheet.bootstrap.cli.commands.options.AwsUseCases;
import contactsheet.bootstrap.cli.commands.options.BucketArgument;
import contactsheet.bootstrap.cli.commands.options.TableOptions;
import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.bootstrap.cli.commands.terminal.RowFormat;
import contactsheet.bootstrap.cli.commands.terminal.Version;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `contactsheet export`: the rows of a bucket for another program.
@Command(
    name = "export",
    description = "Prints the rows of a bucket for another program, as they are read.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class ExportCommand implements Callable<Integer> {
  @Mixin private final TableOptions table = new TableOptions();
  @Mixin private final RowFilterOptions filter = new RowFilterOptions();

  @Mixin private final BucketArgument bucket = new BucketArgument();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = "json (a line for each, the default) or csv.")
  private RowFormat format = RowFormat.JSON;

  @Option(
      names = "--for-spreadsheets",
      description =
          "With --format csv: put an apostrophe before what a spreadsheet would take for a"
              + " formula.")
  private boolean forSpreadsheets;

  private final AwsUseCases aws;
  private final Console console;

  public ExportCommand(AwsUseCases aws, Console console) {
    this.aws = aws;
    this.console = console;
  }

  @Override
  public Integer call() {
    if (format == RowFormat.TABLE) {
      throw CommandFailedException.misused("tables are for people: contactsheet list prints one");
    }
    if (forSpreadsheets && format != RowFormat.CSV) {
      throw CommandFailedException.misused("--for-spreadsheets is for --format csv");
    }
    var target = bucket.target();
    var keep = filter.predicate();
    var report = new RowReport(console, format, forSpreadsheets);
    report.begin();
    ReadingOptions.table(aws, table, console)
        .each(target, rows -> rows.stream().filter(keep).forEach(report::tell));
    return 0;
  }
}
