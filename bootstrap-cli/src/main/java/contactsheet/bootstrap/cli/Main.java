package contactsheet.bootstrap.cli;

import contactsheet.bootstrap.cli.commands.Commands;
import contactsheet.bootstrap.cli.commands.terminal.Console;

/// The entry point of the command `contactsheet`.
public final class Main {
  private Main() {}

  /// Runs one command, and ends the process with its exit code: 0 for success, 1 for a failure, 2
  /// for a command line that was not understood.
  public static void main(String[] arguments) {
    var console = Console.ofProcess();
    // A reference to the constructor would load the class and its ports, which help does not need.
    var line =
        Commands.of(
            () -> new CompositionRoot(),
            () -> new LocalCompositionRoot(new CompositionRoot()),
            console,
            arguments);
    var exitCode = line.execute(arguments);
    console.flush();
    System.exit(exitCode);
  }
}
