package contactsheet.bootstrap.cli;

/// The entry point of the command `contactsheet`.
public final class Main {
  private Main() {}

  /// Runs one command, and ends the process with its exit code: 0 where all is well, 1 where it
  /// could not be done, 2 where it was not understood.
  public static void main(String[] arguments) {
    var console = Console.ofProcess();
    var exitCode = Commands.of(new CompositionRoot(), console).execute(arguments);
    console.flush();
    System.exit(exitCode);
  }
}
