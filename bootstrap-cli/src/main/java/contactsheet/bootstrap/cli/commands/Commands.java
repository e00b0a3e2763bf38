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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
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

  /// The command line. Of the subcommands only those that the arguments name get their options,
  /// because reading the options of all takes most of the time of a start.
  ///
  /// @param aws the supplier of the use cases on S3 and DynamoDB
  /// @param local the supplier of the programs that run on this machine alone
  /// @param arguments the arguments that the command line will execute
  public static CommandLine of(
      Supplier<AwsUseCases> aws,
      Supplier<LocalPrograms> local,
      Console console,
      String... arguments) {
    var common = new Commands(console);
    var line = new CommandLine(common);
    common.subcommands(aws, local).forEach((type, command) -> add(line, type, command, arguments));
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(console.out())
        .setErr(console.err())
        .setParameterExceptionHandler(common::misunderstood)
        .setExecutionExceptionHandler(common::failed);
  }

  private SequencedMap<Class<?>, Supplier<Callable<Integer>>> subcommands(
      Supplier<AwsUseCases> aws, Supplier<LocalPrograms> local) {
    var commands = new LinkedHashMap<Class<?>, Supplier<Callable<Integer>>>();
    commands.put(DemoCommand.class, () -> new DemoCommand(local.get(), console));
    commands.put(ServeCommand.class, () -> new ServeCommand(local.get(), console));
    commands.put(ShowCommand.class, () -> new ShowCommand(aws.get(), console));
    commands.put(ListCommand.class, () -> new ListCommand(aws.get(), console));
    commands.put(FindCommand.class, () -> new FindCommand(aws.get(), console));
    commands.put(ExportCommand.class, () -> new ExportCommand(aws.get(), console));
    commands.put(BackfillCommand.class, () -> new BackfillCommand(aws.get(), console));
    commands.put(AuditCommand.class, () -> new AuditCommand(aws.get(), console));
    commands.put(StatusCommand.class, () -> new StatusCommand(aws.get(), console));
    commands.put(ReplayCommand.class, () -> new ReplayCommand(aws.get(), console));
    commands.put(InspectCommand.class, () -> new InspectCommand(local.get()::pictures, console));
    return commands;
  }

  private static void add(
      CommandLine line, Class<?> type, Supplier<Callable<Integer>> command, String... arguments) {
    var described = Objects.requireNonNull(type.getAnnotation(Command.class));
    if (mayName(described.name(), arguments)) {
      line.addSubcommand(command.get());
    } else {
      var spec = CommandSpec.create().name(described.name());
      spec.usageMessage().description(described.description());
      line.addSubcommand(spec);
    }
  }

  /// An argument that begins with `@` names a file of arguments.
  private static boolean mayName(String command, String... arguments) {
    return Arrays.stream(arguments).anyMatch(it -> it.equals(command) || it.startsWith("@"));
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
