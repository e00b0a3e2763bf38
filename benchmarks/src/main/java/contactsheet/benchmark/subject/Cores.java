package contactsheet.benchmark.subject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How much of the machine a function may use. The backend always has all of it.
public enum Cores {
  /// All cores of the machine.
  ALL("all"),
  /// The first core, by the process's affinity.
  ONE("1"),
  /// Half of the first core's time: ten of every twenty milliseconds, by a control group.
  HALF("0.5");

  private static final Path GROUPS = Path.of("/sys/fs/cgroup/cpu");
  private static final Path UNIFIED = Path.of("/sys/fs/cgroup");
  private static final String NAME = "contactsheet-benchmark";

  private final String label;

  Cores(String label) {
    this.label = label;
  }

  /// Returns the text on the command line.
  public String label() {
    return label;
  }

  /// Those of that label.
  public static Optional<Cores> labelled(String label) {
    return List.of(values()).stream().filter(each -> each.label.equals(label)).findFirst();
  }

  /// The command that runs `command` with no more than that.
  ///
  /// @throws IOException if the operating system does not let this be limited here
  List<String> confine(List<String> command) throws IOException {
    var confined = new ArrayList<String>();
    if (this == HALF) {
      var enter = "echo $$ > " + halfACore().resolve("cgroup.procs") + " && exec \"$@\"";
      confined.addAll(List.of("/bin/sh", "-c", enter, "sh"));
    }
    if (this != ALL) {
      confined.addAll(List.of("/usr/bin/taskset", "-c", "0"));
    }
    confined.addAll(command);
    return confined;
  }

  /// Both generations of control groups are in use.
  private static Path halfACore() throws IOException {
    try {
      if (Files.isDirectory(GROUPS)) {
        var group = Files.createDirectories(GROUPS.resolve(NAME));
        Files.writeString(group.resolve("cpu.cfs_period_us"), "20000");
        Files.writeString(group.resolve("cpu.cfs_quota_us"), "10000");
        return group;
      }
      var group = Files.createDirectories(UNIFIED.resolve(NAME));
      Files.writeString(group.resolve("cpu.max"), "10000 20000");
      return group;
    } catch (IOException e) {
      throw new IOException(
          "half a core needs a writable control group (root): " + e.getMessage(), e);
    }
  }
}
