package contactsheet.bootstrap.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/// A command that ran in this process, and what its user saw.
record CommandRun(int exitCode, String out, String err) {
  static CommandRun of(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
    var exitCode = Commands.of(new CompositionRoot(), console).execute(arguments);
    return new CommandRun(exitCode, out.toString(), err.toString());
  }
}
