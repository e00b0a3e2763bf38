package contactsheet.benchmark.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CpuClockTest {
  /// Compares with the operating system's other count, which has steps of 10 ms.
  @Test
  void it_counts_what_another_process_used() throws IOException, InterruptedException {
    var busy = new ProcessBuilder("/bin/sh", "-c", "while :; do :; done").start();
    try {
      Thread.sleep(300);
      var before = CpuClock.millis(busy.pid());
      var told = busy.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
      var after = CpuClock.millis(busy.pid());
      assertEquals(told, (before + after) / 2, 20 + (after - before));
    } finally {
      busy.destroyForcibly().waitFor();
    }
  }

  @Test
  void it_counts_what_a_child_used_that_has_ended() throws IOException, InterruptedException {
    var before = CpuClock.millisOfChildren();
    var counted =
        new ProcessBuilder("/bin/sh", "-c", "i=0; while [ $i -lt 100000 ]; do i=$((i + 1)); done")
            .start();
    counted.waitFor();
    // Ten nanoseconds a step would be a processor that does not exist.
    var used = CpuClock.millisOfChildren() - before;
    assertTrue(used > 1, () -> "100,000 steps took " + used + " ms");
  }

  @Test
  void nothing_is_made_up_for_a_process_that_is_gone() throws IOException, InterruptedException {
    var gone = new ProcessBuilder("/bin/true").start();
    gone.waitFor();
    assertThrows(IllegalStateException.class, () -> CpuClock.millis(gone.pid()));
  }
}
