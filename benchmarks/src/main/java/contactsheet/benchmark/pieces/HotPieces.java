package contactsheet.benchmark.pieces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.openjdk.jmh.generators.bytecode.JmhBytecodeGenerator;

/// Runs JMH on the classes of this package. JMH's wrappers are generated from their bytecode when
/// they are needed, not by an annotation processor, so the build does not compile them.
public final class HotPieces {
  private HotPieces() {}

  /// Measures with the flags of Lambda's managed runtime, and writes `pieces.json`.
  ///
  /// @param target the module's folder of what was built
  public static void run(Path target) throws Exception {
    var sources = Files.createDirectories(target.resolve("jmh/sources"));
    var classes = Files.createDirectories(target.resolve("jmh/classes"));
    JmhBytecodeGenerator.main(
        new String[] {
          target.resolve("classes").toString(), sources.toString(), classes.toString()
        });
    var classPath = classes + ":" + System.getProperty("java.class.path");
    compile(sources, classes, classPath);
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath,
            "org.openjdk.jmh.Main",
            "-f",
            "3",
            "-wi",
            "3",
            "-w",
            "1",
            "-i",
            "5",
            "-r",
            "1",
            "-foe",
            "true",
            "-rf",
            "json",
            "-rff",
            target.resolve("pieces.json").toString());
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IOException("a piece cannot be measured: JMH said above which, and why");
    }
  }

  private static void compile(Path sources, Path classes, String classPath) throws IOException {
    var arguments =
        new ArrayList<>(List.of("-d", classes.toString(), "-cp", classPath, "-proc:none"));
    try (var files = Files.walk(sources)) {
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
      throw new IOException("JMH's code does not compile");
    }
  }
}
