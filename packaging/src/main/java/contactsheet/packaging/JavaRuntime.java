package contactsheet.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/// The Java that the package brings: that of this build, with no more than the package needs.
///
/// @param folder where it is to be
record JavaRuntime(Path folder) {
  /// By `jdeps`, but for those of classes that are never loaded: the runtime client's serialisation
  /// knows SQL's dates and JavaBeans, and this function reads streams.
  private static final List<String> MODULES = List.of("java.base", "jdk.unsupported");

  private static final List<String> NEEDED_BY_TOOLS_ALONE =
      List.of("bin/keytool", "lib/classlist", "lib/jexec", "lib/jrt-fs.jar");

  /// Not compressed, because the package is, and better as a whole.
  void link() throws IOException {
    var jlink = ToolProvider.findFirst("jlink").orElseThrow();
    var failed =
        jlink.run(
            System.out,
            System.err,
            "--add-modules",
            String.join(",", MODULES),
            "--strip-debug",
            "--no-man-pages",
            "--no-header-files",
            "--compress=zip-0",
            "--output",
            folder.toString());
    if (failed != 0) {
      throw new IOException("jlink made no Java for the package");
    }
    for (var file : NEEDED_BY_TOOLS_ALONE) {
      Files.delete(folder.resolve(file));
    }
  }
}
