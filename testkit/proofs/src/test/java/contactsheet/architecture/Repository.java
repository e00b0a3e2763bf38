package contactsheet.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The files of this repository, without what builds make of them.
final class Repository {
  static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  private Repository() {}

  static List<Path> documents() throws IOException {
    return files(".md");
  }

  static List<Path> sources() throws IOException {
    return files(".java");
  }

  private static List<Path> files(String suffix) throws IOException {
    try (var files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(suffix))
          .filter(file -> !file.toString().contains("/target/"))
          .filter(file -> !file.toString().contains("/.git/"))
          .toList();
    }
  }
}
