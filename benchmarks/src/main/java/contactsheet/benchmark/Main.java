package contactsheet.benchmark;

import contactsheet.benchmark.aws.OnAws;
import java.nio.file.Path;
import picocli.CommandLine;

/// The entry point of `benchmarks/run`, which starts it in the checkout's folder.
public final class Main {
  private Main() {}

  /// Runs one command, and ends the process with its exit code.
  public static void main(String[] arguments) {
    var repository = Path.of("").toAbsolutePath();
    var command = new CommandLine(new Commands(repository)).addSubcommand(new OnAws(repository));
    System.exit(command.execute(arguments));
  }
}
