package contactsheet.bootstrap.cli.trouble;

import contactsheet.domain.ObjectLocation;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The next step of a history for an object, which happens once. Safe for use by many threads.
final class Directions {
  private static final long PATIENCE_SECONDS = 20;

  private final Map<ObjectLocation, Stall> stalls = new ConcurrentHashMap<>();
  private final Set<ObjectLocation> failing = ConcurrentHashMap.newKeySet();
  private final Map<ObjectLocation, CompletableFuture<String>> events = new ConcurrentHashMap<>();

  /// The next notification of the object, which is then not delivered.
  CompletableFuture<String> takeEvent(ObjectLocation location) {
    var event = new CompletableFuture<String>();
    events.put(location, event);
    return event;
  }

  /// Passes a notification to the history that waits for it.
  ///
  /// @return whether one does
  boolean taken(ObjectLocation location, String event) {
    var taker = events.remove(location);
    return taker != null && taker.complete(event);
  }

  /// The next observation of the object fails.
  void failNext(ObjectLocation location) {
    failing.add(location);
  }

  boolean fails(ObjectLocation location) {
    return failing.remove(location);
  }

  /// The next observation of the object is held back before its answer is returned.
  Stall stallNext(ObjectLocation location) {
    var stall = new Stall(new CountDownLatch(1), new CountDownLatch(1));
    stalls.put(location, stall);
    return stall;
  }

  /// Called by a handler that has observed the object.
  void observed(ObjectLocation location) {
    var stall = stalls.remove(location);
    if (stall != null) {
      stall.begin();
    }
  }

  /// A handler that has observed and not yet written.
  record Stall(CountDownLatch reached, CountDownLatch released) {
    void awaitReached() throws InterruptedException {
      await(reached);
    }

    void release() {
      released.countDown();
    }

    private void begin() {
      reached.countDown();
      try {
        await(released);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }

    /// A history must not wait for ever for a step that does not come.
    private static void await(CountDownLatch latch) throws InterruptedException {
      var _ = latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
  }
}
