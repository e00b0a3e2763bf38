package contactsheet.benchmark.recipe;

import contactsheet.local.backend.Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The place where subjects are made.
///
/// @param repository the checkout, in which the packages were built
/// @param folder the folder of this run, in which each subject gets one
/// @param backend the backend for the training of a subject
public record Workshop(Path repository, Path folder, Backend backend) {
  /// Lambda's own part of a Java function.
  Path lambdaRuntime() {
    return repository.resolve("bootstrap-lambda/packages/target/lambda-runtime");
  }

  /// An empty folder for a subject.
  Path folderFor(String subject) throws IOException {
    return Files.createDirectories(folder.resolve(subject));
  }

  /// The JDK in which this program runs.
  static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }
}
