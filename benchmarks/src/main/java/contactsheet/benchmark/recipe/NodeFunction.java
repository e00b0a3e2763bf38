package contactsheet.benchmark.recipe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import contactsheet.benchmark.subject.Subject;
import contactsheet.benchmark.subject.Subject.PackageSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A function in JavaScript, bundled with AWS's SDK by esbuild: one file, which is the package. npm
/// brings the SDK and esbuild in the versions of the lock file, into the build's folder.
record NodeFunction() implements Recipe.Maker {
  private static final String BUNDLE = "function.cjs";
  private static final String RUNTIME = "runtime.cjs";
  private static final String LACK =
      "a bundle of AWS's SDK for JavaScript needs Node.js and npm, and they are not installed";

  @Override
  public Subject make(String name, Workshop workshop) throws IOException, InterruptedException {
    var source = workshop.repository().resolve("benchmarks/node");
    var built = bundle(source, workshop.repository().resolve("benchmarks/target/node"));
    var folder = workshop.folderFor(name);
    var size = Files.size(Files.copy(built, folder.resolve(BUNDLE)));
    Files.copy(source.resolve(RUNTIME), folder.resolve(RUNTIME));
    return new Subject(
        name,
        folder,
        List.of("node", RUNTIME),
        Map.of("NODE_EXTRA_CA_CERTS", workshop.backend().roots().rootAlone().toString()),
        new PackageSize(size, size));
  }

  /// Makes the bundle.
  ///
  /// @throws IOException if npm fails, with its output
  private static Path bundle(Path source, Path build) throws IOException, InterruptedException {
    Files.createDirectories(build);
    try (var files = Files.list(source)) {
      for (var file : files.toList()) {
        Files.copy(file, build.resolve(file.getFileName()), REPLACE_EXISTING);
      }
    }
    run(build, "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline");
    run(build, "npm", "run", "build");
    return build.resolve("dist").resolve(BUNDLE);
  }

  @Override
  public Optional<String> missing(Workshop workshop) {
    try {
      for (var command : List.of("node", "npm")) {
        run(workshop.folder(), command, "--version");
      }
      return Optional.empty();
    } catch (IOException _) {
      return Optional.of(LACK);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.of(LACK);
    }
  }

  private static void run(Path folder, String... command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    var output = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " fails:\n" + output);
    }
  }
}
