package contactsheet.benchmark.subject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A control group of the kernel, of either generation, which only root may make. Its name has the
/// number of this process, so that two measurements on one machine do not share it.
final class ControlGroup implements Quota {
  private static final Path GROUPS = Path.of("/sys/fs/cgroup/cpu");
  private static final Path UNIFIED = Path.of("/sys/fs/cgroup");

  private final Path group;

  /// @param purpose the purpose of the group; this process has one group for each purpose
  /// @throws IOException if the operating system does not let one be made here
  ControlGroup(String purpose) throws IOException {
    var name = "contactsheet-" + ProcessHandle.current().pid() + "-" + purpose;
    group = Files.createDirectories((Files.isDirectory(GROUPS) ? GROUPS : UNIFIED).resolve(name));
    group.toFile().deleteOnExit();
    lift();
  }

  @Override
  public List<String> confine(List<String> command) {
    var enter = "echo $$ > " + group.resolve("cgroup.procs") + " && exec \"$@\"";
    var confined = new ArrayList<>(List.of("/bin/sh", "-c", enter, "sh"));
    confined.addAll(command);
    return confined;
  }

  @Override
  public void limit(long pid, double cores) throws IOException {
    limit(cores);
  }

  /// Gives all processes in it this share together.
  void limit(double cores) throws IOException {
    write(String.valueOf(Math.round(cores * PERIOD.toNanos() / 1000)));
  }

  @Override
  public void lift() throws IOException {
    write(Files.isDirectory(GROUPS) ? "-1" : "max");
  }

  private void write(String micros) throws IOException {
    var period = String.valueOf(PERIOD.toNanos() / 1000);
    if (Files.isDirectory(GROUPS)) {
      Files.writeString(group.resolve("cpu.cfs_period_us"), period);
      Files.writeString(group.resolve("cpu.cfs_quota_us"), micros);
    } else {
      Files.writeString(group.resolve("cpu.max"), micros + " " + period);
    }
  }

  @Override
  public String means() {
    return "a control group";
  }

  @Override
  public void close() {}
}
