package contactsheet.bootstrap.cli;

import contactsheet.bootstrap.cli.commands.Commands;
import contactsheet.bootstrap.cli.commands.options.AwsUseCases;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/// A command that ran in this process, and what its user saw.
record CommandRun(int exitCode, String out, String err) {
  static CommandRun of(String... arguments) {
    return fed("", arguments);
  }

  /// @param input the text that the command finds on its standard input
  static CommandRun fed(String input, String... arguments) {
    return run(new CompositionRoot(), input, arguments);
  }

  /// A command whose pauses take no time.
  static CommandRun hurried(String... arguments) {
    return run(new HurriedAws(new CompositionRoot()), "", arguments);
  }

  private static CommandRun run(AwsUseCases aws, String input, String... arguments) {
    var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    var out = new StringWriter();
    var err = new StringWriter();
    var console = new Console(in, new PrintWriter(out, true), new PrintWriter(err, true));
    var local = new LocalCompositionRoot(new CompositionRoot());
    var exitCode = Commands.of(() -> aws, () -> local, console, arguments).execute(arguments);
    return new CommandRun(exitCode, out.toString(), err.toString());
  }
}
