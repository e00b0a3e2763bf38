package contactsheet.bootstrap.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/// `contactsheet demo`: the whole path, once through.
@Command(
    name = "demo",
    description = "Shows the whole path on this machine: pictures, events, rows.",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class)
final class DemoCommand implements Callable<Integer> {
  private final CompositionRoot root;
  private final Console console;

  DemoCommand(CompositionRoot root, Console console) {
    this.root = root;
    this.console = console;
  }

  @Override
  public Integer call() {
    var tableEqualsBucket = new Demo(root, console).run(root.memory());
    return tableEqualsBucket ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
