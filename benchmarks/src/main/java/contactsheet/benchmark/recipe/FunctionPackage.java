package contactsheet.benchmark.recipe;

import contactsheet.benchmark.subject.Subject.PackageSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

/// A zip that the build made.
///
/// @param path below the checkout
record FunctionPackage(String path) {
  /// What is to be done where it is not there.
  Optional<String> missing(Workshop workshop) {
    return Files.exists(file(workshop))
        ? Optional.empty()
        : Optional.of(path + " is not built: mvn package makes it");
  }

  /// Unpacks it as Lambda does.
  PackageSize unpack(Workshop workshop, Path folder) throws IOException {
    var unpacked = 0L;
    try (var zip = new ZipFile(file(workshop).toFile())) {
      for (var entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
        var target = folder.resolve(entry.getName());
        Files.createDirectories(target.resolveSibling("."));
        try (var content = zip.getInputStream(entry)) {
          unpacked += Files.copy(content, target);
        }
      }
    }
    return new PackageSize(Files.size(file(workshop)), unpacked);
  }

  private Path file(Workshop workshop) {
    return workshop.repository().resolve(path);
  }
}
