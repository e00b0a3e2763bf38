package contactsheet.benchmark.recipe;

import contactsheet.benchmark.subject.Subject;
import contactsheet.benchmark.subject.Subject.PackageSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A function in Python, under the system's Python and its boto3. On Lambda boto3 belongs to the
/// runtime, so the package is one file.
///
/// @param module the module with the handler: the name of a file in `benchmarks/python`, without
///     `.py`
record PythonFunction(String module) implements Recipe.Maker {
  /// The system's, for which the distribution packages boto3; another one may stand first in PATH.
  private static final String PYTHON = "/usr/bin/python3";

  @Override
  public Subject make(String name, Workshop workshop) throws IOException {
    var source = workshop.repository().resolve("benchmarks/python");
    var folder = workshop.folderFor(name);
    var size = Files.size(copy(source.resolve(module + ".py"), folder));
    var runtime = copy(source.resolve("runtime.py"), folder);
    return new Subject(
        name,
        folder,
        List.of(PYTHON, runtime.toString(), module + ".lambda_handler"),
        Map.of("AWS_CA_BUNDLE", workshop.backend().roots().bundle().toString()),
        new PackageSize(size, size));
  }

  private static Path copy(Path file, Path folder) throws IOException {
    return Files.copy(file, folder.resolve(file.getFileName()));
  }

  @Override
  public Optional<String> missing(Workshop workshop) {
    try {
      var importing =
          new ProcessBuilder(PYTHON, "-c", "import boto3").redirectErrorStream(true).start();
      importing.getInputStream().readAllBytes();
      return importing.waitFor() == 0 ? Optional.empty() : Optional.of(lack());
    } catch (IOException _) {
      return Optional.of(lack());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.of(lack());
    }
  }

  private static String lack() {
    return PYTHON + " has no boto3: on Debian, apt-get install python3-boto3";
  }
}
