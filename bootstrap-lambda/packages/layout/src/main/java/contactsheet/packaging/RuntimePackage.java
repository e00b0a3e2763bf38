package contactsheet.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What Lambda's operating-system runtime starts: the lean package, Lambda's Java runtime client,
/// just the modules of Java that these need, and an AOT cache of all of it, for the processor of
/// the machine that builds it.
///
/// @param lean the folder of the lean package for this processor
/// @param client a folder with the runtime client's jars
record RuntimePackage(Path lean, Path client) {
  void writeTo(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
    var lib = Files.createDirectory(Folders.makeAnew(folder).resolve("lib"));
    writeLibraries(lib);
    new JavaRuntime(folder.resolve("jre")).link(Folders.files(lib, ".jar"));
    writeBootstrap(folder);
    Files.copy(lean.resolve(AmazonRoots.FILE), folder.resolve(AmazonRoots.FILE));
    var options = JavaOptions.of(classPath(folder));
    var training = new Training(folder);
    options.leavingACache().writeTo(folder);
    training.teach();
    options.withCacheOrNotAtAll().writeTo(folder);
    training.prove();
    options.withCache().writeTo(folder);
  }

  private void writeLibraries(Path lib) throws IOException {
    for (var library : Folders.files(lean.resolve("lib"), ".so")) {
      Files.copy(library, lib.resolve(library.getFileName()));
    }
    var jars = new ArrayList<>(Folders.files(lean.resolve("lib"), ".jar"));
    jars.addAll(Folders.files(client, ".jar"));
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
