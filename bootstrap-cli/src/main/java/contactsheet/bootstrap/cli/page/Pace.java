package contactsheet.bootstrap.cli.page;

import java.util.function.LongSupplier;

/// Lets so many things pass in a second, and not the others. Safe for use by many threads.
final class Pace {
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private final int perSecond;
  private final LongSupplier nanos;
  private long second = Long.MIN_VALUE;
  private int passed;

  /// @param nanos a clock that never goes back
  Pace(int perSecond, LongSupplier nanos) {
    this.perSecond = perSecond;
    this.nanos = nanos;
  }

  synchronized boolean allows() {
    var now = Math.floorDiv(nanos.getAsLong(), NANOS_PER_SECOND);
    if (now != second) {
      second = now;
      passed = 0;
    }
    return passed++ < perSecond;
  }
}
