package contactsheet.benchmark.recipe;

import contactsheet.benchmark.result.Results;
import java.util.List;

/// Everything that can be measured, the baseline first.
public final class Subjects {
  private static final String REFERENCE_ZIP = "bootstrap-lambda/target/contactsheet-lambda.zip";
  private static final String LEAN_ZIP =
      "bootstrap-lambda/packages/target/contactsheet-lambda-lean-" + architecture() + ".zip";
  private static final String RUNTIME_ZIP =
      "bootstrap-lambda/packages/target/contactsheet-lambda-runtime.zip";

  private Subjects() {}

  /// In the order in which they are measured and shown.
  public static List<Recipe> all() {
    return List.of(
        new Recipe("python", "Python, boto3", false, new PythonFunction("function")),
        new Recipe(
            "python-client",
            "Python, boto3 without its resources",
            true,
            new PythonFunction("function_on_clients")),
        new Recipe("node", "Node.js, AWS SDK bundled", false, new NodeFunction()),
        new Recipe(
            "sdk",
            "AWS SDK, managed runtime",
            false,
            new ManagedJava(REFERENCE_ZIP, ManagedJava.SDK_HANDLER)),
        new Recipe(
            "sdk-aot",
            "AWS SDK, container with AOT cache",
            false,
            new JavaContainer(REFERENCE_ZIP)),
        new Recipe(
            "lean",
            "Lean, managed runtime",
            false,
            new ManagedJava(LEAN_ZIP, ManagedJava.LEAN_HANDLER)),
        new Recipe(
            "lean-64m",
            "Lean, heap of 64 MB",
            true,
            new ManagedJava(LEAN_ZIP, ManagedJava.LEAN_HANDLER, "64m")),
        new Recipe("runtime", "Lean, own runtime", false, new CustomRuntime(RUNTIME_ZIP)),
        new Recipe(Results.FLOOR, "The floor: two requests", false, new Floor(RUNTIME_ZIP)));
  }

  /// This machine's processor by Lambda's name for it.
  private static String architecture() {
    return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x86_64";
  }
}
