package contactsheet.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What Java is told at the start, in a file that it reads itself. Why each of them, and what it
/// gains: docs/adr/0027-three-packages-one-function.md.
///
/// @param lines each an option and its value
record JavaOptions(List<String> lines) {
  /// The file of the cache, in the package.
  static final String CACHE = "function.aot";

  JavaOptions {
    lines = List.copyOf(lines);
  }

  /// Those of every start.
  ///
  /// @param jars relative to the package
  static JavaOptions of(List<String> jars) {
    var classPath = String.join(":", jars);
    return new JavaOptions(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Xmn8m",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.library.path=lib",
            "-Daws.crt.libc=glibc",
            // The function compares it: the JDK would use a cache of other jars.
            "-Dcontactsheet.trainedOn=" + Integer.toHexString(classPath.hashCode()),
            "-cp " + classPath));
  }

  /// The same with the cache that a training run leaves. Of it come the classes and not the
  /// profiles: by those, the JDK would compile at each start what was hot in training, before the
  /// first event is answered.
  JavaOptions withCache() {
    return after(
        "-XX:AOTCache=" + CACHE, "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTReplayTraining");
  }

  /// The same for a training run.
  JavaOptions leavingACache() {
    return after(
        "-XX:AOTCacheOutput=" + CACHE, "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining");
  }

  /// The same where a cache that does not fit ends the start.
  JavaOptions withCacheOrNotAtAll() {
    return withCache().after("-XX:AOTMode=on");
  }

  private JavaOptions after(String... first) {
    return new JavaOptions(Stream.concat(Stream.of(first), lines.stream()).toList());
  }

  void writeTo(Path folder) throws IOException {
    Files.write(folder.resolve("java.options"), lines);
  }
}
