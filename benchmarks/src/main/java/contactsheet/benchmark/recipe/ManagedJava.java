package contactsheet.benchmark.recipe;

import contactsheet.benchmark.subject.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;

/// A package under Lambda's own runtime client, with the flags of Lambda's managed Java runtimes as
/// far as they are known, and those of the template: the serial collector, no compiler but C1, the
/// heap of a function with 512 MB, the runtime client alone on the class path and its native part
/// unpacked. The managed runtime has an archive of its runtime client's classes besides, which
/// cannot be had here: the JDK's default one takes its place.
///
/// @param zip the package, below the checkout
/// @param handler the entry point of the package
/// @param heap the most that Java's heap may take, as for `-Xmx`
record ManagedJava(String zip, String handler, String heap) implements Recipe.Maker {
  /// The entry point of the package on the AWS SDK.
  static final String SDK_HANDLER = "contactsheet.bootstrap.lambda.sdk.SdkMetadataFunction";

  /// The entry point of the packages without the AWS SDK.
  static final String LEAN_HANDLER = "contactsheet.bootstrap.lambda.lean.LeanMetadataFunction";

  /// The `JAVA_TOOL_OPTIONS` of the template.
  static final String TEMPLATE_OPTIONS =
      "-XX:TieredStopAtLevel=1 -XX:Tier3LoadFeedback=200 -XX:Tier0InvokeNotifyFreqLog=5 -Xmn8m";

  /// That of a function with 512 MB.
  private static final String USUAL_HEAP = "445644k";

  private static final String RUNTIME_CLIENT =
      "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

  private static final String NATIVE_PART =
      "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

  ManagedJava(String zip, String handler) {
    this(zip, handler, USUAL_HEAP);
  }

  @Override
  public Subject make(String name, Workshop workshop) throws IOException {
    var task = workshop.folderFor(name);
    var size = new FunctionPackage(zip).unpack(workshop, task);
    var command = new ArrayList<>(java(workshop, heap));
    command.addAll(List.of("-Xshare:auto", "-cp", workshop.lambdaRuntime() + "/*"));
    command.addAll(main(handler));
    var variables = new HashMap<>(environment(task, workshop));
    variables.put("LD_LIBRARY_PATH", task + ":" + task.resolve("lib"));
    return new Subject(name, task, command, variables, size);
  }

  @Override
  public Optional<String> missing(Workshop workshop) {
    return new FunctionPackage(zip).missing(workshop);
  }

  /// The runtime client's class, and the entry point that it calls.
  static List<String> main(String handler) {
    return List.of(RUNTIME_CLIENT, handler);
  }

  /// The start of every Java function's command.
  static List<String> java(Workshop workshop) throws IOException {
    return java(workshop, USUAL_HEAP);
  }

  private static List<String> java(Workshop workshop, String heap) throws IOException {
    var command = new ArrayList<>(List.of(Workshop.java().toString()));
    command.addAll(List.of(TEMPLATE_OPTIONS.split(" ")));
    command.addAll(managed(workshop, heap));
    return command;
  }

  private static List<String> managed(Workshop workshop, String heap) throws IOException {
    return List.of(
        "-XX:MaxHeapSize=" + heap,
        "-XX:+UseSerialGC",
        "-XX:+TieredCompilation",
        "-XX:TieredStopAtLevel=1",
        "--enable-native-access=ALL-UNNAMED",
        "-Djava.net.preferIPv4Stack=true",
        "-D" + NATIVE_PART + "=" + nativePart(workshop),
        "-Djavax.net.ssl.trustStore=" + workshop.backend().roots().javaStore());
  }

  /// For clients that are not the JDK's: the roots, where OpenSSL and its like look for them.
  static Map<String, String> environment(Path task, Workshop workshop) throws IOException {
    return Map.of("SSL_CERT_FILE", FunctionPackage.roots(task, workshop).toString());
  }

  /// Lambda keeps it beside the runtime client's jar; left alone the client unpacks it at each
  /// start.
  private static Path nativePart(Workshop workshop) throws IOException {
    var architecture = System.getProperty("os.arch").equals("aarch64") ? "aarch_64" : "x86_64";
    var name = "libaws-lambda-jni.linux-" + architecture + ".so";
    var target = workshop.folder().resolve(name);
    if (Files.exists(target)) {
      return target;
    }
    try (var jar = new ZipFile(runtimeClientJar(workshop).toFile());
        var content = jar.getInputStream(jar.getEntry("jni/" + name))) {
      Files.copy(content, target);
    }
    return target;
  }

  private static Path runtimeClientJar(Workshop workshop) throws IOException {
    try (var jars = Files.list(workshop.lambdaRuntime())) {
      return jars.filter(jar -> jar.toString().contains("runtime-interface-client"))
          .findFirst()
          .orElseThrow();
    }
  }
}
