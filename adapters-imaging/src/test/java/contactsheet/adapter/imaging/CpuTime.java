package contactsheet.adapter.imaging;

import contactsheet.adapter.protocol.picture.ImageInspector.ImageContent;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/// How long an inspector computes. The time of the thread is taken, not that of the wall, so that
/// other work on the machine counts as little as can be.
final class CpuTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 5;

  private CpuTime() {}

  /// Returns the least processor time of a few rounds, in microseconds, after the code was
  /// compiled, because the compiler or the collector disturbs some rounds.
  static long micros(HeadInspector inspector, Supplier<? extends ImageContent> content) {
    for (int i = 0; i < WARM_UP; i++) {
      inspector.inspect(content.get());
    }
    var least = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      least = Math.min(least, once(inspector, content.get()));
    }
    return least / 1_000;
  }

  /// One inspection, in nanoseconds.
  static long once(HeadInspector inspector, ImageContent content) {
    var before = THREADS.getCurrentThreadCpuTime();
    inspector.inspect(content);
    return THREADS.getCurrentThreadCpuTime() - before;
  }
}
