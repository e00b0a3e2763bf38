package contactsheet.benchmark.recipe;

import static java.nio.file.StandardOpenOption.APPEND;

import contactsheet.benchmark.subject.Subject.PackageSize;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// A zip that the build made.
///
/// @param path the path of the zip, below the checkout
record FunctionPackage(String path) {
  /// A sentence that says what to do if it is missing.
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

  /// The roots that an unpacked package's client is to trust, the backend's among them: those that
  /// the package brings and trusts on AWS, to which the backend's is added, or else the machine's.
  static Path roots(Path task, Workshop workshop) throws IOException {
    var trusted = workshop.backend().roots();
    var brought = task.resolve("amazon-roots.pem");
    return Files.exists(brought)
        ? Files.writeString(brought, Files.readString(trusted.rootAlone()), APPEND)
        : trusted.bundle();
  }

  private Path file(Workshop workshop) {
    return workshop.repository().resolve(path);
  }
}
