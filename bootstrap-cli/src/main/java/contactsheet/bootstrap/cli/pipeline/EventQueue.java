package contactsheet.bootstrap.cli.pipeline;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// Passes events from the requests that caused them to their handler, one at a time, in the order
/// of their arrival.
///
/// It accepts every event, because the change was acknowledged and has to get its row.
/// [#awaitRoom()], which is called before a change, limits the queue.
public final class EventQueue implements AutoCloseable {
  /// Some 20 MB of events with the longest keys.
  static final int MOST_WAITING = 5_000;

  /// Shorter than clients wait for an answer.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /// Less than [contactsheet.bootstrap.cli.commands.terminal.Interruption] gives a server to end.
  private static final Duration TIME_TO_END = Duration.ofSeconds(10);

  private final int most;
  private final Duration patience;
  private final Lock lock = new ReentrantLock();
  private final Condition handledOne = lock.newCondition();
  private int waiting;
  private boolean isEnding;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("events").factory());
  private final CompletableFuture<Consumer<String>> handler = new CompletableFuture<>();

  public EventQueue() {
    this(MOST_WAITING, PATIENCE);
  }

  /// @param most how many events may wait before there is no room
  /// @param patience how long room is waited for
  EventQueue(int most, Duration patience) {
    this.most = most;
    this.patience = patience;
  }

  /// Lets the events that wait, and all later ones, go to their handler.
  public void open(Consumer<String> receiver) {
    handler.complete(receiver);
  }

  /// Adds an event behind those that wait.
  public void add(String event) {
    count(1);
    thread.execute(
        () -> {
          try {
            handler.join().accept(event);
          } finally {
            count(-1);
          }
        });
  }

  private void count(int more) {
    lock.lock();
    try {
      waiting += more;
      handledOne.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Waits a while until there is room for one more event. It is called before each change of an
  /// object.
  ///
  /// @return whether there is room
  public boolean awaitRoom() {
    lock.lock();
    try {
      var left = patience.toNanos();
      while (!isEnding && waiting >= most && left > 0) {
        left = handledOne.awaitNanos(left);
      }
      return !isEnding && waiting < most;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }

  /// Waits until all events are handled that were added before.
  public void awaitHandled() {
    CompletableFuture.runAsync(() -> {}, thread).join();
  }

  /// Has no room for further changes from now on, and waits a while until all events are handled.
  /// S3 has to answer meanwhile. A second call does not wait.
  ///
  /// @return how many events are not handled
  public int drain() {
    lock.lock();
    try {
      var left = isEnding ? 0 : TIME_TO_END.toNanos();
      isEnding = true;
      handledOne.signalAll();
      while (waiting > 0 && left > 0) {
        left = handledOne.awaitNanos(left);
      }
      return waiting;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return waiting;
    } finally {
      lock.unlock();
    }
  }

  /// Ends at once, without the events that wait: see [#drain()].
  @Override
  public void close() {
    thread.shutdownNow();
  }
}
