package contactsheet.local.s3;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/// Gives out sequencers, each greater than all before it: also than those of a server that ran
/// earlier on the same folder, unless it made over a million changes a millisecond.
final class Sequencers {
  private static final int COUNTER_BITS = 20;

  private final AtomicLong last = new AtomicLong();
  private final InstantSource clock;

  Sequencers(InstantSource clock) {
    this.clock = clock;
  }

  /// The next one: 18 hexadecimal digits, as long as those of S3.
  String next() {
    var value = last.updateAndGet(before -> Math.max(before + 1, clock.millis() << COUNTER_BITS));
    return "%018X".formatted(value);
  }
}
