package contactsheet.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The options that Java reads from a file when it starts. The reason for each option, and what it
/// gains, are in docs/adr/0027-three-packages-one-function.md.
///
/// @param lines the lines, each with an option and its value
record JavaOptions(List<String> lines) {
  /// The name of the cache's file in the package.
  static final String CACHE = "function.aot";

  JavaOptions {
    lines = List.copyOf(lines);
  }

  /// The options of every start.
  ///
  /// @param jars the paths of the jars, relative to the package
  static JavaOptions of(List<String> jars) {
    var classPath = String.join(":", jars);
    return new JavaOptions(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:Tier3LoadFeedback=200",
            "-XX:Tier0InvokeNotifyFreqLog=5",
            "-XX:-UsePerfData",
            "-Xmn8m",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.library.path=lib",
            "-Daws.crt.libc=glibc",
            // By this the runtime client calls the hooks before and after a snapshot.
            "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
            // The function compares it with its class path: the JDK itself would use a cache that
            // was made of other jars.
            "-Dcontactsheet.trainedOn=" + Integer.toHexString(classPath.hashCode()),
            "-cp " + classPath));
  }

  /// Returns the same options with the cache of a training run. The JDK uses its classes and not
  /// its profiles: with the profiles it would compile the hot methods of the training before it
  /// answers the first event.
  JavaOptions withCache() {
    return after(
        "-XX:AOTCache=" + CACHE, "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTReplayTraining");
  }

  /// The same options for a training run.
  JavaOptions leavingACache() {
    return after(
        "-XX:AOTCacheOutput=" + CACHE, "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining");
  }

  private JavaOptions after(String... first) {
    return new JavaOptions(Stream.concat(Stream.of(first), lines.stream()).toList());
  }

  void writeTo(Path folder) throws IOException {
    Files.write(folder.resolve("java.options"), lines);
  }
}
