package contactsheet.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The layout that Lambda's managed Java runtimes load, for one processor: everything in `lib`,
/// which is on `java.library.path` there too.
///
/// @param jars a folder of all jars, with those of AWS's native runtime for every processor
record LeanPackage(Path jars, Architecture architecture) {
  private static final String CRT_JARS = "aws-crt-\\d.*-linux-.*\\.jar";

  void writeTo(Path folder) throws IOException {
    var lib = Files.createDirectories(Folders.makeAnew(folder).resolve("lib"));
    for (var jar : Folders.files(jars, ".jar")) {
      var name = jar.getFileName().toString();
      if (!name.matches(CRT_JARS)) {
        new StoredJar(jar).writeTo(lib.resolve(name));
      } else if (name.endsWith(architecture.crtJar())) {
        new StoredJar(jar).writeTo(lib.resolve(name));
        var library = Path.of(architecture.crtLibrary()).getFileName();
        new StoredJar(jar).writeLibrary(architecture.crtLibrary(), lib.resolve(library));
      }
    }
  }
}
