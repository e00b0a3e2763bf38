package contactsheet.local.lambda;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The zip that is deployed.
public final class FunctionPackage {
  private FunctionPackage() {}

  /// Returns the package that the build made.
  public static Path zip() {
    return property("contactsheet.package");
  }

  /// The folder of the parts that Lambda itself provides: the runtime client and its dependencies.
  static Path lambdaRuntime() {
    return property("contactsheet.lambdaRuntime");
  }

  /// The runtime client's native library for this machine.
  public static Path runtimeLibrary() {
    var processor =
        switch (System.getProperty("os.arch")) {
          case "amd64" -> "x86_64";
          case "aarch64" -> "aarch_64";
          case String other -> other;
        };
    return lambdaRuntime().resolve("jni", "libaws-lambda-jni.linux-" + processor + ".so");
  }

  /// Returns its entries, in their order.
  public static List<ZipEntry> entries() throws IOException {
    try (var file = new ZipFile(zip().toFile())) {
      return file.stream().<ZipEntry>map(entry -> entry).toList();
    }
  }

  /// Unpacks it as Lambda does, with what each file may be used for.
  public static void unpackTo(Path folder) throws IOException {
    unpackTo(folder, zip());
  }

  /// Unpacks another zip as Lambda does.
  public static void unpackTo(Path folder, Path zip) throws IOException {
    var options = Map.of("enablePosixFileAttributes", "true");
    try (var archive = FileSystems.newFileSystem(zip, options);
        var files = Files.walk(archive.getPath("/"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var target = folder.resolve(file.toString().substring(1));
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(file, target);
        Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(file));
      }
    }
  }

  private static Path property(String name) {
    var value = System.getProperty(name);
    if (value == null) {
      throw new IllegalStateException(name + " is not set: `mvn verify` sets it");
    }
    return Path.of(value);
  }
}
