package contactsheet.adapter.crt;

import java.util.concurrent.atomic.AtomicInteger;

/// How much may be asked again. A service that fails now and then is asked again each time;
/// one that fails all the time is soon asked only once, so that its clients do not keep it down. Of
/// the size that the AWS SDK has in its standard mode.
///
/// Safe for use by many threads at once.
final class RetryBudget {
  static final int FULL = 500;
  static final int COST = 5;

  private final AtomicInteger left = new AtomicInteger(FULL);

  /// Pays for asking once more, if there is enough left.
  boolean pay() {
    return left.getAndUpdate(n -> n < COST ? n : n - COST) >= COST;
  }

  /// After an answer: what was paid for it comes back, and a little where nothing was.
  ///
  /// @param paid how often
  void refund(int paid) {
    left.updateAndGet(n -> Math.min(FULL, n + Math.max(1, paid * COST)));
  }
}
