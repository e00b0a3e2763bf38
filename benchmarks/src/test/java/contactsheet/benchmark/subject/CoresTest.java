package contactsheet.benchmark.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoresTest {
  @Test
  void one_core_is_the_first_one() throws IOException {
    var status = run(Cores.ONE, "cat /proc/self/status");
    assertTrue(status.contains("Cpus_allowed_list:\t0\n"), status);
  }

  @Test
  void half_a_core_is_half_the_time_of_the_first_one() throws IOException {
    var groups = Path.of("/sys/fs/cgroup/cpu");
    assumeTrue(
        Files.isWritable(Files.isDirectory(groups) ? groups : groups.getParent()),
        "control groups are root's here");
    var before = System.nanoTime();
    var times = run(Cores.HALF, "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done; times");
    var elapsed = (System.nanoTime() - before) / 1e9;
    assertTrue(seconds(times) < 0.6 * elapsed, times + " of " + elapsed);
  }

  @Test
  void a_label_is_what_the_command_line_takes() {
    assertEquals(Optional.of(Cores.HALF), Cores.labelled("0.5"));
    assertEquals(Optional.empty(), Cores.labelled("3"));
  }

  private static String run(Cores cores, String script) throws IOException {
    var command = cores.confine(List.of("/bin/sh", "-c", script));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }

  /// The time that the shell used: the first word that `times` prints, such as `0m0.25s`.
  private static double seconds(String times) {
    var user = times.strip().split("[ms ]", -1);
    return 60 * Double.parseDouble(user[0]) + Double.parseDouble(user[1]);
  }
}
