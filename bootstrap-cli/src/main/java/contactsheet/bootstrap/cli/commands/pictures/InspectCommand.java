package contactsheet.bootstrap.cli.commands.pictures;

import contactsheet.bootstrap.cli.commands.terminal.Console;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  private final Function<Boolean, LocalPictures> pictures;
  private final Console console;

  /// @param pictures the function that returns the inspector of pictures; its argument says whether
  ///     positions are recorded
  public InspectCommand(Function<Boolean, LocalPictures> pictures, Console console) {
    this.pictures = pictures;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    var report = new InspectionReport(console, json);
    var inspector = pictures.apply(position);
    for (var path : paths) {
      for (var file : files(path, report)) {
        inspect(inspector, file, report);
      }
    }
    report.end();
    return report.unreadable() == 0 ? 0 : 1;
  }

  /// The file, or all files below the folder. What cannot be read is reported, and the rest is
  /// gone through.
  private static SortedSet<Path> files(Path path, InspectionReport report) throws IOException {
    var files = new TreeSet<Path>();
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Files.isRegularFile(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException why) {
            report.unreadable(file, why);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why) {
            if (why != null) {
              report.unreadable(folder, why);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
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
