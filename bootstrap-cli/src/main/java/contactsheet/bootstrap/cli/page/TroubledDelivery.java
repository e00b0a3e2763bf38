package contactsheet.bootstrap.cli.page;

import contactsheet.application.port.in.Outcome;
import contactsheet.domain.Failure;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/// Carries events to their handler as badly as is asked for, and again for as long as no handler
/// has come to an end with them: as SQS does when a message becomes visible again.
final class TroubledDelivery implements AutoCloseable {
  private static final long MILLIS_LATE = 2_000;
  private static final long MILLIS_TO_PILE = 1_500;
  private static final long MILLIS_UNTIL_VISIBLE_AGAIN = 1_000;

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("deliveries").factory());
  private final Deque<Runnable> pile = new ArrayDeque<>();
  private final AtomicInteger underWay = new AtomicInteger();
  private final Switches switches;

  TroubledDelivery(Switches switches) {
    this.switches = switches;
  }

  /// How many deliveries wait for the end of their handling.
  int underWay() {
    return underWay.get();
  }

  /// Takes charge of an event.
  ///
  /// @param fate is told what will be done with it, in one word
  void deliver(String event, Consumer<String> queue, Consumer<String> fate) {
    if (switches.isOn(Trouble.LOST)) {
      fate.accept("lost");
      return;
    }
    var late = switches.isOn(Trouble.LATE);
    Runnable delivery =
        late ? () -> after(MILLIS_LATE, () -> queue.accept(event)) : () -> queue.accept(event);
    var copies = switches.isOn(Trouble.TWICE) ? 2 : 1;
    underWay.addAndGet(copies);
    var piled = switches.isOn(Trouble.REVERSED);
    fate.accept(late || piled ? "held" : "sent");
    for (int copy = 0; copy < copies; copy++) {
      if (piled) {
        pileUp(delivery);
      } else {
        delivery.run();
      }
    }
  }

  private void pileUp(Runnable delivery) {
    synchronized (pile) {
      if (pile.isEmpty()) {
        after(MILLIS_TO_PILE, this::deliverPile);
      }
      pile.push(delivery);
    }
  }

  private void deliverPile() {
    synchronized (pile) {
      pile.forEach(Runnable::run);
      pile.clear();
    }
  }

  /// A handler whose event comes again, where that can help.
  ///
  /// @param queue takes the event again
  Consumer<String> handler(Function<String, List<Outcome>> handler, Consumer<String> queue) {
    return event -> {
      if (isOver(handler, event)) {
        underWay.decrementAndGet();
      } else {
        after(MILLIS_UNTIL_VISIBLE_AGAIN, () -> queue.accept(event));
      }
    };
  }

  private static boolean isOver(Function<String, List<Outcome>> handler, String event) {
    try {
      return TroubledRecording.inAHandler(() -> handler.apply(event)).stream()
          .noneMatch(TroubledDelivery::canBeMended);
    } catch (CrashedException _) {
      return false;
    }
  }

  private static boolean canBeMended(Outcome outcome) {
    return outcome instanceof Outcome.Failed(Failure(var kind, _))
        && kind == Failure.Kind.RETRYABLE;
  }

  private void after(long millis, Runnable action) {
    var _ = timer.schedule(action, millis, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
