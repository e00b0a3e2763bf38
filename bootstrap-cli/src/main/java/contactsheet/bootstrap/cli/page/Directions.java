package contactsheet.bootstrap.cli.page;

import contactsheet.domain.ObjectLocation;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// What is to happen next with an object on the stage, once. Safe for use by many threads.
final class Directions {
  private static final long PATIENCE_SECONDS = 20;

  private final Map<ObjectLocation, Stall> stalls = new ConcurrentHashMap<>();
  private final Set<ObjectLocation> failing = ConcurrentHashMap.newKeySet();
  private final Map<ObjectLocation, CompletableFuture<String>> events = new ConcurrentHashMap<>();

  /// The next notification of the object, which then goes nowhere else.
  CompletableFuture<String> takeEvent(ObjectLocation location) {
    var event = new CompletableFuture<String>();
    events.put(location, event);
    return event;
  }

  /// Hands a notification to whoever asked for it.
  ///
  /// @return whether somebody did
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

  /// Who observes the object next, stalls before he hears what he saw.
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

  /// A handler between its observation and what it does with it.
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

    /// A stage is not to hang where somebody missed a cue.
    private static void await(CountDownLatch latch) throws InterruptedException {
      var _ = latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
  }
}
