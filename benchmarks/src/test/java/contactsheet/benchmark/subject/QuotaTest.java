package contactsheet.benchmark.subject;

import static java.time.Duration.ofMinutes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotaTest {
  private static final List<String> BUSY = List.of("/bin/sh", "-c", "while :; do :; done");

  @Test
  void signals_hold_a_process_to_its_share_and_let_it_go_on_afterwards() throws Exception {
    try (var quota = new Stops()) {
      isHeldToAFifth(quota);
    }
  }

  @Test
  void a_control_group_holds_a_process_to_its_share_and_lets_it_go_on_afterwards()
      throws Exception {
    try (var quota = controlGroup()) {
      isHeldToAFifth(quota);
    }
  }

  @Test
  void a_process_that_ends_is_no_error() throws Exception {
    try (var quota = new Stops()) {
      var process = new ProcessBuilder("/bin/sleep", "60").start();
      quota.limit(process.pid(), 0.5);
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void the_command_stays_the_same_where_signals_do_it() throws IOException {
    try (var quota = new Stops()) {
      assertEquals(BUSY, quota.confine(BUSY));
    }
  }

  /// A process that never waits would use all of a second; a busy machine only makes it use less.
  private static void isHeldToAFifth(Quota quota) throws Exception {
    var process = new ProcessBuilder(quota.confine(BUSY)).start();
    try {
      quota.limit(process.pid(), 0.2);
      var started = System.nanoTime();
      var before = CpuClock.millis(process.pid());
      Thread.sleep(1000);
      var used = CpuClock.millis(process.pid()) - before;
      var elapsed = (System.nanoTime() - started) / 1e6;
      assertTrue(used < 0.5 * elapsed, used + " ms of " + elapsed);
      quota.lift();
      assertTimeoutPreemptively(ofMinutes(1), () -> uses(process.pid(), 50));
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static void uses(long pid, double millis) throws InterruptedException {
    var before = CpuClock.millis(pid);
    while (CpuClock.millis(pid) < before + millis) {
      Thread.sleep(5);
    }
  }

  private static ControlGroup controlGroup() {
    try {
      return new ControlGroup("test");
    } catch (IOException _) {
      return abort("control groups are root's here");
    }
  }
}
