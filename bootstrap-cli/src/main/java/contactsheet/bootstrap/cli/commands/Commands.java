package contactsheet.bootstrap.cli.commands;

import contactsheet.bootstrap.cli.commands.local.DemoCommand;
import contactsheet.bootstrap.cli.commands.local.LocalPrograms;
import contactsheet.bootstrap.cli.commands.local.ServeCommand;
import contactsheet.bootstrap.cli.commands.options.AwsUseCases;
import contactsheet.bootstrap.cli.commands.pictures.InspectCommand;
import contactsheet.bootstrap.cli.commands.replay.ReplayCommand;
import contactsheet.bootstrap.cli.commands.rows.ExportCommand;
import contactsheet.bootstrap.cli.commands.rows.FindCommand;
import contactsheet.bootstrap.cli.commands.rows.ListCommand;
import contactsheet.bootstrap.cli.commands.rows.ShowCommand;
import contactsheet.bootstrap.cli.commands.scan.AuditCommand;
import contactsheet.bootstrap.cli.commands.scan.BackfillCommand;
import contactsheet.bootstrap.cli.commands.scan.StatusCommand;
import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.bootstrap.cli.commands.terminal.Version;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/// The command `contactsheet` with its subcommands and the options that they share.
@Command(
    name = "contactsheet",
    description = "Keeps one row of metadata for each S3 object: the whole path on this machine.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Begin with: contactsheet demo"})
public final class Commands implements Callable<Integer> {
  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show where in the program an error arose.")
  private boolean verbose;

  private final Console console;

  private Commands(Console console) {
    this.console = console;
  }

  /// The command line.
  ///
  /// @param aws the use cases on S3 and DynamoDB
  /// @param local the programs that run on this machine alone
  public static CommandLine of(AwsUseCases aws, LocalPrograms local, Console console) {
    var common = new Commands(console);
    return new CommandLine(common)
        .addSubcommand(new DemoCommand(local, console))
        .addSubcommand(new ServeCommand(local, console))
        .addSubcommand(new ShowCommand(aws, console))
        .addSubcommand(new ListCommand(aws, console))
        .addSubcommand(new FindCommand(aws, console))
        .addSubcommand(new ExportCommand(aws, console))
        .addSubcommand(new BackfillCommand(aws, console))
        .addSubcommand(new AuditCommand(aws, console))
        .addSubcommand(new StatusCommand(aws, console))
        .addSubcommand(new ReplayCommand(aws, console))
        .addSubcommand(new InspectCommand(local::pictures, console))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(console.out())
        .setErr(console.err())
        .setParameterExceptionHandler(common::misunderstood)
        .setExecutionExceptionHandler(common::failed);
  }

  @Override
  public Integer call() {
    console.complain(
        "Name a command: demo, serve, show, list, find, export, backfill, audit, status, replay or"
            + " inspect; --help describes them.");
    return ExitCode.USAGE;
  }

  private int misunderstood(ParameterException problem, String[] arguments) {
    var command = problem.getCommandLine().getCommandSpec().qualifiedName();
    console.complain(problem.getMessage() + " (" + command + " --help describes what it takes)");
    return ExitCode.USAGE;
  }

  private int failed(Exception problem, CommandLine command, ParseResult parsed) {
    if (verbose) {
      console.complainInDetail(problem);
    }
    if (problem instanceof CommandFailedException failure) {
      console.complain(String.valueOf(failure.getMessage()));
      return failure.exitCode();
    }
    console.complain(
        "an unexpected fault, which should be reported: " + problem + " (--verbose shows where)");
    return ExitCode.SOFTWARE;
  }
}
