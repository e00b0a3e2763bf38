package contactsheet.application;

import contactsheet.application.port.in.Outcome;
import contactsheet.domain.Deadline;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectChange;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// Handles changes side by side, each on a virtual thread, a bounded number at once, until a
/// deadline. Structured: no thread outlives the call.
final class BoundedConcurrency {
  private static final long MILLIS_BETWEEN_INTERRUPTIONS = 20;

  private final Semaphore permits;
  private final InstantSource clock;

  BoundedConcurrency(int maxConcurrency, InstantSource clock) {
    if (maxConcurrency < 1) {
      throw new IllegalArgumentException("at least one object at once, not " + maxConcurrency);
    }
    permits = new Semaphore(maxConcurrency);
    this.clock = clock;
  }

  /// The outcomes of `handling`, in the order of the changes.
  List<Outcome> forEach(
      List<ObjectChange> changes, Function<ObjectChange, Outcome> handling, Deadline deadline) {
    var tasks =
        changes.stream()
            .<Callable<Outcome>>map(change -> () -> handleInTime(change, handling, deadline))
            .toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var patience = deadline.patienceAt(clock.instant());
      var handled = threads.invokeAll(tasks, patience.toNanos(), TimeUnit.NANOSECONDS);
      end(threads);
      return handled.stream().map(BoundedConcurrency::outcome).toList();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return changes.stream().map(_ -> failed("the handling was interrupted")).toList();
    }
  }

  /// Interrupts what still runs until nothing does. Once is not enough: an interruption is lost
  /// where a client takes it for that of a timer of its own, as the AWS SDK does, and tries again.
  private static void end(ExecutorService threads) throws InterruptedException {
    do {
      threads.shutdownNow();
    } while (!threads.awaitTermination(MILLIS_BETWEEN_INTERRUPTIONS, TimeUnit.MILLISECONDS));
  }

  private Outcome handleInTime(
      ObjectChange change, Function<ObjectChange, Outcome> handling, Deadline deadline)
      throws InterruptedException {
    permits.acquire();
    try {
      return deadline.allowsStartAt(clock.instant())
          ? handling.apply(change)
          : failed(
              "too little time was left to start: give the function more time, or fewer objects");
    } finally {
      permits.release();
    }
  }

  /// A fault of an adapter must not take the other objects with it: so it is a failure of its
  /// object.
  private static Outcome outcome(Future<Outcome> handled) {
    return switch (handled.state()) {
      case SUCCESS -> handled.resultNow();
      case FAILED ->
          failed("an unexpected fault, which should be reported: " + handled.exceptionNow());
      case CANCELLED, RUNNING ->
          failed(
              "it was not over when the time was: give the function more time, or fewer objects");
    };
  }

  private static Outcome failed(String reason) {
    return new Outcome.Failed(Failure.retryable(reason));
  }
}
