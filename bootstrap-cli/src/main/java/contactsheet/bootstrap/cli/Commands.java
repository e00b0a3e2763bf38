package contactsheet.bootstrap.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/// `contactsheet`, with its commands and what they have in common.
@Command(
    name = "contactsheet",
    description = "Keeps one row of metadata for each S3 object: the whole path on this machine.",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class,
    footer = {"", "Begin with: contactsheet demo"})
final class Commands implements Callable<Integer> {
  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show where in the program an error arose.")
  private boolean verbose;

  private final Console console;

  private Commands(Console console) {
    this.console = console;
  }

  static CommandLine of(CompositionRoot root, Console console) {
    var common = new Commands(console);
    return new CommandLine(common)
        .addSubcommand(new DemoCommand(root, console))
        .addSubcommand(new ServeCommand(root, console))
        .addSubcommand(new ShowCommand(root, console))
        .addSubcommand(new ListCommand(root, console))
        .addSubcommand(new ExportCommand(root, console))
        .addSubcommand(new BackfillCommand(root, console))
        .addSubcommand(new AuditCommand(root, console))
        .addSubcommand(new ReplayCommand(root, console))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(console.out())
        .setErr(console.err())
        .setParameterExceptionHandler(common::misunderstood)
        .setExecutionExceptionHandler(common::failed);
  }

  @Override
  public Integer call() {
    console.complain(
        "Name a command: demo, serve, show, list, export, backfill, audit or replay; --help"
            + " describes them.");
    return ExitCode.USAGE;
  }

  private int misunderstood(ParameterException problem, String[] arguments) {
    var command = problem.getCommandLine().getCommandSpec().qualifiedName();
    console.complain(problem.getMessage() + " (" + command + " --help describes what it takes)");
    return ExitCode.USAGE;
  }

  private int failed(Exception problem, CommandLine command, ParseResult parsed) {
    if (verbose) {
      problem.printStackTrace(console.err());
    }
    if (problem instanceof CommandFailedException failure) {
      console.complain(String.valueOf(failure.getMessage()));
      return failure.exitCode();
    }
    console.complain(
        "an unexpected fault, which should be reported: " + problem + " (--verbose shows where)");
    return ExitCode.SOFTWARE;
  }

  /// What the jar says of itself.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      var version = Commands.class.getPackage().getImplementationVersion();
      return new String[] {"contactsheet " + Objects.requireNonNullElse(version, "(not packaged)")};
    }
  }
}
