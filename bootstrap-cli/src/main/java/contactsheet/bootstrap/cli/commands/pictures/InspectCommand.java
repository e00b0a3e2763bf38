package contactsheet.bootstrap.cli.commands.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `contactsheet inspect`: prints the image properties that rows would have, for pictures on this
/// machine.
@Command(
    name = "inspect",
    description = "Prints what a row would say of pictures on this machine, without S3.",
    mixinStandardHelpOptions = true)
public final class InspectCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|FOLDER",
      description = "Files, and folders with all that is below them.")
  private List<Path> paths = List.of();

  @Option(names = "--json", description = "One JSON object a line, for another program.")
  private boolean json;

  @Option(names = "--position", description = "Where pictures were taken, too.")
  private boolean position;

  @Spec private @Nullable CommandSpec spec;

  private final Function<Boolean, LocalPictures> pictures;

  /// @param pictures inspects files, with or without positions
  public InspectCommand(Function<Boolean, LocalPictures> pictures) {
    this.pictures = pictures;
  }

  @Override
  public Integer call() {
    var terminal = Objects.requireNonNull(spec).commandLine();
    var inspection = new InspectionReport(terminal.getOut(), terminal.getErr(), json);
    var inspector = pictures.apply(position);
    for (var path : paths) {
      try (var files = Files.walk(path)) {
        for (var file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
          inspect(inspector, file, inspection);
        }
      } catch (IOException e) {
        inspection.unreadable(path, e);
      } catch (UncheckedIOException e) {
        inspection.unreadable(path, Objects.requireNonNull(e.getCause()));
      }
    }
    inspection.end();
    return inspection.unreadable() == 0 ? 0 : 1;
  }

  private static void inspect(LocalPictures inspector, Path file, InspectionReport report) {
    var start = System.nanoTime();
    LocalPictures.@Nullable Inspected found = null;
    try {
      found = inspector.inspect(file);
    } catch (IOException e) {
      report.unreadable(file, e);
    }
    if (found != null) {
      report.tell(file, found, System.nanoTime() - start);
    }
  }
}
