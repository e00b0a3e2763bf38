package contactsheet.packaging;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/// The Java runtime of the package: that of this build, with only the modules that its jars use.
///
/// @param folder the folder to which the runtime is written
record JavaRuntime(Path folder) {
  /// It refers to the modules of SQL and JavaBeans, in classes that are not used here.
  private static final String SERIALISATION = "aws-lambda-java-serialization-";

  private static final List<String> NEEDED_BY_TOOLS_ALONE =
      List.of("bin/keytool", "lib/classlist", "lib/jexec", "lib/jrt-fs.jar");

  /// The modules are not compressed, because the package is, and compresses better as a whole.
  void link(List<Path> jars) throws IOException {
    run(
        "jlink",
        List.of(
            "--add-modules",
            modules(jars),
            "--strip-debug",
            "--no-man-pages",
            "--no-header-files",
            "--compress=zip-0",
            "--output",
            folder.toString()));
    for (var file : NEEDED_BY_TOOLS_ALONE) {
      Files.deleteIfExists(folder.resolve(file));
    }
  }

  private static String modules(List<Path> jars) throws IOException {
    var question = new ArrayList<String>();
    question.addAll(List.of("--multi-release", String.valueOf(Runtime.version().feature())));
    question.addAll(List.of("--ignore-missing-deps", "--print-module-deps"));
    jars.stream()
        .map(Path::toString)
        .filter(jar -> !jar.contains(SERIALISATION))
        .forEach(question::add);
    return run("jdeps", question).strip();
  }

  private static String run(String tool, List<String> arguments) throws IOException {
    var said = new StringWriter();
    var complaints = new StringWriter();
    var code =
        ToolProvider.findFirst(tool)
            .orElseThrow(() -> new IOException("this JDK has no " + tool))
            .run(
                new PrintWriter(said),
                new PrintWriter(complaints),
                arguments.toArray(String[]::new));
    if (code != 0) {
      throw new IOException(tool + " failed: " + said + complaints);
    }
    return said.toString();
  }
}
