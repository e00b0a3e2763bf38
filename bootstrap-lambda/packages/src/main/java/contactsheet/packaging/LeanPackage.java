package contactsheet.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The layout that Lambda's managed Java runtimes load, for one processor: everything in `lib`,
/// which is on `java.library.path` there too, and the roots of AWS's certificates beside it.
///
/// @param jars a folder of all jars, with those of AWS's native runtime for every processor
record LeanPackage(Path jars, Architecture architecture) {
  private static final String CRT_JARS = "aws-crt-\\d.*-linux-.*\\.jar";

  void writeTo(Path folder) throws IOException {
    var lib = Files.createDirectories(Folders.makeAnew(folder).resolve("lib"));
    for (var jar : Folders.files(jars, ".jar")) {
      var library = new Library(jar);
      if (!library.name().matches(CRT_JARS)) {
        library.writeTo(lib);
      }
    }
    var crt = new Library(crtJar());
    var path = architecture.crtLibrary();
    crt.writeNative(path, lib.resolve(Path.of(path).getFileName()));
    crt.writeTo(lib);
    AmazonRoots.writeTo(folder);
  }

  private Path crtJar() throws IOException {
    return Folders.files(jars, architecture.crtJar()).stream()
        .findFirst()
        .orElseThrow(() -> new IOException("no jar of AWS's native runtime for " + architecture));
  }
}
