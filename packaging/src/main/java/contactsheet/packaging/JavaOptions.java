package contactsheet.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
            "-XX:CompileThresholdScaling=10",
            "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.library.path=lib",
            "-Daws.crt.libc=glibc",
            // The function compares it: the JDK would use a cache of other jars.
            "-Dcontactsheet.trainedOn=" + Integer.toHexString(classPath.hashCode()),
            "-cp " + classPath));
  }

  /// The same with the cache that a training run leaves.
  JavaOptions withCache() {
    var more = new ArrayList<>(lines);
    more.addFirst("-XX:AOTCache=" + CACHE);
    return new JavaOptions(more);
  }

  /// The same for a training run.
  JavaOptions leavingACache() {
    var more = new ArrayList<>(lines);
    more.addFirst("-XX:AOTCacheOutput=" + CACHE);
    return new JavaOptions(more);
  }

  /// The same where a cache that does not fit ends the start.
  JavaOptions withCacheOrNotAtAll() {
    var more = new ArrayList<>(withCache().lines);
    more.addFirst("-XX:AOTMode=on");
    return new JavaOptions(more);
  }

  void writeTo(Path folder) throws IOException {
    Files.write(folder.resolve("java.options"), lines);
  }
}
