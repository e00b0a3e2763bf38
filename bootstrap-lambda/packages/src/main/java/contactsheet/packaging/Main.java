package contactsheet.packaging;

import java.nio.file.Path;

/// The program that the build calls, with the module's `target` folder, which holds the jars of the
/// function (`jars`) and Lambda's runtime client (`lambda-runtime`).
///
/// - `lay-out` makes the folders of the packages: `x86_64`, `arm64` and `runtime`, whose next start
///   leaves an AOT cache.
/// - `use-the-cache` has `runtime` start with that cache from then on.
public final class Main {
  private Main() {}

  /// Takes one of the two steps.
  public static void main(String[] arguments) throws Exception {
    var target = Path.of(arguments[1]);
    var runtime = target.resolve("runtime");
    switch (arguments[0]) {
      case "lay-out" -> {
        for (var architecture : Architecture.values()) {
          new LeanPackage(target.resolve("jars"), architecture).writeTo(lean(target, architecture));
        }
        new RuntimePackage(lean(target, Architecture.here()), target.resolve("lambda-runtime"))
            .writeTo(runtime);
      }
      case "use-the-cache" -> RuntimePackage.useTheCache(runtime);
      default ->
          throw new IllegalArgumentException(
              "lay-out and use-the-cache are known: " + arguments[0]);
    }
  }

  private static Path lean(Path target, Architecture architecture) {
    return target.resolve(architecture.name());
  }
}
