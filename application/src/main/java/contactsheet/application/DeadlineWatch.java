package contactsheet.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Interrupts the threads of tasks whose time is over, again and again until the tasks have ended.
/// One interruption is not enough, because a client can take it for that of its own timer.
///
/// One thread watches all tasks. It sleeps until the earliest end that it knows, and is woken only
/// for an earlier one. So a task of a process that has handled others before wakes no thread.
final class DeadlineWatch {
  private static final long NANOS_BETWEEN_INTERRUPTIONS = TimeUnit.MILLISECONDS.toNanos(20);

  private final Semaphore earlierEnd = new Semaphore(0);
  private final List<Watched> running = new ArrayList<>();
  private final InstantSource clock;
  private boolean started;
  private @Nullable Instant sleepsUntil;

  DeadlineWatch(InstantSource clock) {
    this.clock = clock;
  }

  /// Runs a task on the caller's thread. A thread that the watch has interrupted is not interrupted
  /// any more afterwards.
  ///
  /// @param task the task, which keeps its exception for itself
  /// @param end the time when the thread is interrupted
  /// @return whether the task ended before it was interrupted
  boolean run(FutureTask<?> task, Instant end) {
    var watched = new Watched(Thread.currentThread(), end);
    begin(watched);
    task.run();
    var interrupted = end(watched);
    if (interrupted) {
      var _ = Thread.interrupted();
    }
    return !interrupted;
  }

  private synchronized void begin(Watched task) {
    running.add(task);
    if (!started) {
      started = true;
      Thread.ofPlatform().daemon().name("deadline-watch").start(this::watch);
    } else if (sleepsUntil == null || task.end.isBefore(sleepsUntil)) {
      earlierEnd.release();
    }
  }

  private synchronized boolean end(Watched task) {
    running.remove(task);
    return task.interrupted;
  }

  private void watch() {
    try {
      while (true) {
        var first = first();
        if (first == null) {
          earlierEnd.acquire();
        } else if (!earlierEnd.tryAcquire(nanosTo(first), TimeUnit.NANOSECONDS)) {
          interruptUntil(first.end);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// The task that ends first, for which the watch is going to sleep.
  private synchronized @Nullable Watched first() {
    Watched first = null;
    for (var task : running) {
      if (first == null || task.end.isBefore(first.end)) {
        first = task;
      }
    }
    sleepsUntil = first == null ? null : first.end;
    return first;
  }

  private long nanosTo(Watched task) {
    return task.interrupted
        ? NANOS_BETWEEN_INTERRUPTIONS
        : TimeUnit.NANOSECONDS.convert(Duration.between(clock.instant(), task.end));
  }

  /// Interrupts the tasks whose time is over by the clock, and those of an end that was waited for,
  /// because the clock may have been set back meanwhile.
  private synchronized void interruptUntil(Instant awaited) {
    var now = clock.instant();
    for (var task : running) {
      if (!task.end.isAfter(awaited) || !task.end.isAfter(now)) {
        task.interrupted = true;
        task.thread.interrupt();
      }
    }
  }

  /// A task that runs.
  private static final class Watched {
    private final Thread thread;
    private final Instant end;
    private boolean interrupted;

    Watched(Thread thread, Instant end) {
      this.thread = thread;
      this.end = end;
    }
  }
}
