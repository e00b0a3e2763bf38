package contactsheet.bootstrap.cli.trouble;

import contactsheet.bootstrap.cli.watch.Deliveries;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/// Carries events to the queue with the faults that are switched on.
final class TroubledDelivery {
  private static final long MILLIS_LATE = 2_000;
  private static final long MILLIS_TO_PILE = 1_500;

  private final Deque<Runnable> pile = new ArrayDeque<>();
  private final Switches switches;
  private final Deliveries deliveries;

  TroubledDelivery(Switches switches, Deliveries deliveries) {
    this.switches = switches;
    this.deliveries = deliveries;
  }

  /// Delivers an event.
  ///
  /// @param fate the receiver of one word that says what will be done with the event
  void deliver(String event, Consumer<String> queue, Consumer<String> fate) {
    if (switches.isOn(Trouble.LOST)) {
      fate.accept("lost");
      return;
    }
    var late = switches.isOn(Trouble.LATE);
    Runnable delivery =
        late
            ? () -> deliveries.after(MILLIS_LATE, () -> queue.accept(event))
            : () -> queue.accept(event);
    var copies = switches.isOn(Trouble.TWICE) ? 2 : 1;
    deliveries.begin(copies);
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
        deliveries.after(MILLIS_TO_PILE, this::deliverPile);
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
}
