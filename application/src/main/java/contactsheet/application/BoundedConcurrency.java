package contactsheet.application;

import contactsheet.domain.Deadline;
import contactsheet.domain.Failure;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Handles objects at the same time, each on a virtual thread and a bounded number at once, until a
/// deadline. Structured: nothing that handles an object outlives the call.
final class BoundedConcurrency implements Concurrency {
  private static final long MILLIS_BETWEEN_INTERRUPTIONS = 20;

  private final Semaphore permits;
  private final InstantSource clock;
  private final @Nullable DeadlineWatch watch;

  BoundedConcurrency(int maxConcurrency, InstantSource clock) {
    this(permits(maxConcurrency), clock, null);
  }

  /// @param watch the watch for single objects, which are then handled on the caller's thread, or
  ///     none
  private BoundedConcurrency(
      Semaphore permits, InstantSource clock, @Nullable DeadlineWatch watch) {
    this.permits = permits;
    this.clock = clock;
    this.watch = watch;
  }

  private static Semaphore permits(int maxConcurrency) {
    if (maxConcurrency < 1) {
      throw new IllegalArgumentException("at least one object at once, not " + maxConcurrency);
    }
    return new Semaphore(maxConcurrency);
  }

  /// The same, which handles a single object on the caller's thread. The handling has to end when a
  /// thread is interrupted that is not a virtual one.
  BoundedConcurrency withSingleObjectsOnTheCallersThread() {
    return new BoundedConcurrency(permits, clock, new DeadlineWatch(clock));
  }

  @Override
  public <T, R> List<R> forEach(
      List<T> items, Function<T, R> handling, Function<Failure, R> failed, Deadline deadline) {
    var tasks =
        items.stream()
            .<Callable<R>>map(item -> () -> handleInTime(item, handling, failed, deadline))
            .toList();
    try {
      return watch != null && tasks.size() == 1
          ? List.of(onThisThread(tasks.getFirst(), watch, failed, deadline))
          : onVirtualThreads(tasks, failed, deadline);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return items.stream()
          .map(_ -> failed.apply(Failure.retryable("the handling was interrupted")))
          .toList();
    }
  }

  private static <R> R onThisThread(
      Callable<R> task, DeadlineWatch watch, Function<Failure, R> failed, Deadline deadline)
      throws InterruptedException {
    requireNoInterruption();
    var handled = new FutureTask<>(task);
    var inTime = watch.run(handled, deadline.end());
    requireNoInterruption();
    return inTime ? result(handled, failed) : failed.apply(notOver());
  }

  private static void requireNoInterruption() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  private <R> List<R> onVirtualThreads(
      List<Callable<R>> tasks, Function<Failure, R> failed, Deadline deadline)
      throws InterruptedException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var patience = deadline.patienceAt(clock.instant());
      var handled = threads.invokeAll(tasks, patience.toNanos(), TimeUnit.NANOSECONDS);
      end(threads);
      return handled.stream().map(each -> result(each, failed)).toList();
    }
  }

  /// Interrupts the running tasks until none is left. One interruption is not enough, because a
  /// client can take it for that of its own timer and try again, as the AWS SDK does.
  private static void end(ExecutorService threads) throws InterruptedException {
    do {
      threads.shutdownNow();
    } while (!threads.awaitTermination(MILLIS_BETWEEN_INTERRUPTIONS, TimeUnit.MILLISECONDS));
  }

  private <T, R> R handleInTime(
      T item, Function<T, R> handling, Function<Failure, R> failed, Deadline deadline)
      throws InterruptedException {
    acquire();
    try {
      return deadline.allowsStartAt(clock.instant())
          ? handling.apply(item)
          : failed.apply(
              Failure.retryable(
                  "too little time was left to start: give the function more time, or fewer"
                      + " objects"));
    } finally {
      permits.release();
    }
  }

  /// The caller's thread has to stay interrupted.
  private void acquire() throws InterruptedException {
    try {
      permits.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw e;
    }
  }

  /// A fault of an adapter must not fail the other objects, so it becomes a failure of its object.
  private static <R> R result(Future<R> handled, Function<Failure, R> failed) {
    return switch (handled.state()) {
      case SUCCESS -> handled.resultNow();
      case FAILED ->
          failed.apply(
              Failure.retryable(
                  "an unexpected fault, which should be reported: " + handled.exceptionNow()));
      case CANCELLED, RUNNING -> failed.apply(notOver());
    };
  }

  private static Failure notOver() {
    return Failure.retryable(
        "it was not over when the time was: give the function more time, or fewer objects");
  }
}
