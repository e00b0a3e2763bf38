package contactsheet.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The package for Lambda's operating-system runtime: the lean package, Lambda's Java runtime
/// client, the modules of Java that these need, and an AOT cache of all of it, for the processor of
/// the machine that builds it.
///
/// @param lean the folder of the lean package for this processor
/// @param client a folder with the runtime client's jars, some of which the function has too
record RuntimePackage(Path lean, Path client) {
  /// Writes it without a cache. Its next start leaves one when it ends.
  void writeTo(Path folder) throws IOException {
    var lib = Files.createDirectory(Folders.makeAnew(folder).resolve("lib"));
    writeLibraries(lib);
    new JavaRuntime(folder.resolve("jre")).link(Folders.files(lib, ".jar"));
    writeBootstrap(folder);
    Files.copy(lean.resolve(AmazonRoots.FILE), folder.resolve(AmazonRoots.FILE));
    JavaOptions.of(classPath(folder)).leavingACache().writeTo(folder);
  }

  /// Has the package start with the cache that a start has left.
  ///
  /// @throws IOException if there is none, or Java does not take it
  static void useTheCache(Path folder) throws IOException, InterruptedException {
    if (!Files.exists(folder.resolve(JavaOptions.CACHE))) {
      throw new IOException("the training run left no AOT cache");
    }
    JavaOptions.of(classPath(folder)).withCache().writeTo(folder);
    var java = folder.resolve("jre/bin/java").toString();
    var start =
        new ProcessBuilder(java, "-XX:AOTMode=on", "@java.options", "-version")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    var said = new String(start.getInputStream().readAllBytes(), UTF_8);
    if (start.waitFor() != 0) {
      throw new IOException("Java does not take the AOT cache: " + said);
    }
  }

  private void writeLibraries(Path lib) throws IOException {
    for (var library : Folders.files(lean.resolve("lib"), ".so")) {
      Files.copy(library, lib.resolve(library.getFileName()));
    }
    var jars = new ArrayList<>(Folders.files(lean.resolve("lib"), ".jar"));
    for (var jar : Folders.files(client, ".jar")) {
      if (!Files.exists(lean.resolve("lib").resolve(jar.getFileName()))) {
        jars.add(jar);
      }
    }
    for (var jar : jars) {
      var library = new Library(jar);
      library.writeUnderItsHash(lib);
      if (library.isRuntimeClient()) {
        var name = Architecture.here().runtimeClientLibrary();
        library.writeNative(name, lib.resolve("libaws-lambda-jni.so"));
      }
    }
  }

  private static void writeBootstrap(Path folder) throws IOException {
    var bootstrap = folder.resolve("bootstrap");
    try (var script = RuntimePackage.class.getResourceAsStream("bootstrap")) {
      Files.write(bootstrap, Objects.requireNonNull(script).readAllBytes());
    }
    Files.setPosixFilePermissions(bootstrap, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static List<String> classPath(Path folder) throws IOException {
    return Folders.files(folder.resolve("lib"), ".jar").stream()
        .map(jar -> folder.relativize(jar).toString())
        .toList();
  }
}
