package contactsheet.adapter.crt;

import java.util.concurrent.atomic.AtomicInteger;

/// The budget for repeated requests. A request to a service that fails now and then is always
/// repeated; one to a service that fails all the time soon is not, so that its clients do not keep
/// it down. The size is that of the AWS SDK's standard mode.
///
/// Safe for use by many threads at once.
final class RetryBudget {
  static final int FULL = 500;
  static final int COST = 5;

  private final AtomicInteger left = new AtomicInteger(FULL);

  /// Pays for one retry, if there is enough left.
  boolean pay() {
    return left.getAndUpdate(n -> n < COST ? n : n - COST) >= COST;
  }

  /// Called after an answer. Returns what the request's repetitions cost, or adds a little if there
  /// were none.
  ///
  /// @param paid how often the request was repeated
  void refund(int paid) {
    left.updateAndGet(n -> Math.min(FULL, n + Math.max(1, paid * COST)));
  }
}
