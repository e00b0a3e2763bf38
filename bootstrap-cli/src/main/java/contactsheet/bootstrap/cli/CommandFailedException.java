package contactsheet.bootstrap.cli;

import picocli.CommandLine.ExitCode;

/// A command cannot go on. The message is the one sentence that its user is told.
final class CommandFailedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int exitCode;

  /// It could not be done.
  CommandFailedException(String sentence) {
    super(sentence);
    exitCode = ExitCode.SOFTWARE;
  }

  /// It could not be done.
  CommandFailedException(String sentence, Throwable cause) {
    super(sentence, cause);
    exitCode = ExitCode.SOFTWARE;
  }

  private CommandFailedException(int exitCode, String sentence) {
    super(sentence);
    this.exitCode = exitCode;
  }

  /// What was asked for cannot be meant.
  static CommandFailedException misused(String sentence) {
    return new CommandFailedException(ExitCode.USAGE, sentence);
  }

  int exitCode() {
    return exitCode;
  }
}
