package contactsheet.benchmark.recipe;

import contactsheet.benchmark.subject.Subject.PackageSize;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

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
    var options = Map.of("enablePosixFileAttributes", "true");
    try (var zip = FileSystems.newFileSystem(file(workshop), options);
        var files = Files.walk(zip.getPath("/"))) {
      for (var each : files.filter(Files::isRegularFile).toList()) {
        var target = folder.resolve(each.toString().substring(1));
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(each, target);
        Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(each));
        unpacked += Files.size(target);
      }
    }
    return new PackageSize(Files.size(file(workshop)), unpacked);
  }

  private Path file(Workshop workshop) {
    return workshop.repository().resolve(path);
  }
}
