package contactsheet.bootstrap.cli.commands.terminal;

import picocli.CommandLine.ExitCode;

/// A command cannot go on. The message is the one sentence that its user is shown.
public final class CommandFailedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int exitCode;

  /// It could not be done.
  public CommandFailedException(String sentence) {
    super(sentence);
    exitCode = ExitCode.SOFTWARE;
  }

  /// It could not be done.
  public CommandFailedException(String sentence, Throwable cause) {
    super(sentence, cause);
    exitCode = ExitCode.SOFTWARE;
  }

  private CommandFailedException(int exitCode, String sentence) {
    super(sentence);
    this.exitCode = exitCode;
  }

  /// The command line was not understood.
  public static CommandFailedException misused(String sentence) {
    return new CommandFailedException(ExitCode.USAGE, sentence);
  }

  public int exitCode() {
    return exitCode;
  }
}
