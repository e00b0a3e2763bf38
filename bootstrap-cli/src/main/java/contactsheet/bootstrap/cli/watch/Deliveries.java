package contactsheet.bootstrap.cli.watch;

import contactsheet.application.port.in.Outcome;
import contactsheet.domain.Failure;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/// Counts the deliveries of events, and repeats each until its handling is over: as SQS does when a
/// message becomes visible again.
public final class Deliveries implements AutoCloseable {
  private static final long MILLIS_UNTIL_VISIBLE_AGAIN = 1_000;

  /// After its end it drops what comes, because an event that failed at the very end is told of and
  /// not delivered again.
  private final ScheduledExecutorService timer =
      new ScheduledThreadPoolExecutor(
          1,
          Thread.ofVirtual().name("deliveries").factory(),
          new ThreadPoolExecutor.DiscardPolicy());
  private final AtomicInteger underWay = new AtomicInteger();

  /// How many deliveries wait for the end of their handling.
  public int underWay() {
    return underWay.get();
  }

  /// Counts deliveries that begin.
  public void begin(int copies) {
    underWay.addAndGet(copies);
  }

  /// Returns a handler whose event is delivered again if that can help.
  ///
  /// @param queue the queue that receives the event again
  public Consumer<String> handler(Function<String, List<Outcome>> handler, Consumer<String> queue) {
    return event -> {
      if (handler.apply(event).stream().noneMatch(Deliveries::canBeMended)) {
        underWay.decrementAndGet();
      } else {
        after(MILLIS_UNTIL_VISIBLE_AGAIN, () -> queue.accept(event));
      }
    };
  }

  private static boolean canBeMended(Outcome outcome) {
    return outcome instanceof Outcome.Failed(Failure(var kind, _))
        && kind == Failure.Kind.RETRYABLE;
  }

  /// Does something later.
  public void after(long millis, Runnable action) {
    var _ = timer.schedule(action, millis, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
