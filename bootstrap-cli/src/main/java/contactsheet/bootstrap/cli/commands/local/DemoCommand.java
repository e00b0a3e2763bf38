package contactsheet.bootstrap.cli.commands.local;

import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.bootstrap.cli.commands.terminal.Version;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/// `contactsheet demo`: plays the whole path from an upload to its row.
@Command(
    name = "demo",
    description = "Shows the whole path on this machine: pictures, events, rows.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class DemoCommand implements Callable<Integer> {
  private final LocalPrograms local;
  private final Console console;

  public DemoCommand(LocalPrograms local, Console console) {
    this.local = local;
    this.console = console;
  }

  @Override
  public Integer call() {
    var tableEqualsBucket = new Demo(local, console).run();
    return tableEqualsBucket ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
