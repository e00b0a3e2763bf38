package contactsheet.benchmark.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The functions that can be measured on AWS, the baseline first.
final class AwsFunctions {
  private static final String LEAN =
      "bootstrap-lambda/packages/target/contactsheet-lambda-lean-%s.zip".formatted(architecture());
  private static final String OWN_JAVA =
      "bootstrap-lambda/packages/target/contactsheet-lambda-runtime.zip";
  private static final String SDK = "bootstrap-lambda/target/contactsheet-lambda.zip";
  private static final String SDK_HANDLER = "contactsheet.bootstrap.lambda.sdk.SdkMetadataFunction";
  private static final String LEAN_HANDLER =
      "contactsheet.bootstrap.lambda.lean.LeanMetadataFunction";

  private AwsFunctions() {}

  /// One function.
  ///
  /// @param name the name of the subject
  /// @param title a title that says what the function is
  /// @param code the package, or a source in Python that becomes one
  record AwsFunction(
      String name, String title, String runtime, String handler, Path code, boolean snapStart) {
    /// Returns the package.
    ///
    /// @param folder the folder where the package is made, if the code is a source
    /// @param table the name of the table, which takes the place of the one in the source
    Path zip(Path folder, String table) throws IOException {
      if (code.toString().endsWith(".zip")) {
        return code.toAbsolutePath();
      }
      var zip = folder.resolve(name + ".zip").toAbsolutePath();
      var source = Files.readString(code).replace("ImageMetadataTable", table);
      try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
        out.putNextEntry(new ZipEntry(code.getFileName().toString()));
        out.write(source.getBytes(UTF_8));
      }
      return zip;
    }
  }

  /// @param repository the checkout, in which the packages were built
  static List<AwsFunction> all(Path repository) {
    var python = repository.resolve("benchmarks/python/function.py");
    var lean = repository.resolve(LEAN);
    var own = repository.resolve(OWN_JAVA);
    var sdk = repository.resolve(SDK);
    return List.of(
        new AwsFunction(
            "python", "Python, boto3", "python3.13", "function.lambda_handler", python, false),
        new AwsFunction("sdk", "AWS SDK, managed runtime", "java25", SDK_HANDLER, sdk, false),
        new AwsFunction("lean", "Lean, managed runtime", "java25", LEAN_HANDLER, lean, false),
        new AwsFunction("lean-snapstart", "Lean, SnapStart", "java25", LEAN_HANDLER, lean, true),
        new AwsFunction(
            "runtime", "Lean, own runtime", "provided.al2023", LEAN_HANDLER, own, false));
  }

  /// The processor of this machine, for which the packages were built, by Lambda's name for it.
  static String architecture() {
    return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x86_64";
  }
}
