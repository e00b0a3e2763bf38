package contactsheet.application.model;

import contactsheet.application.port.in.Outcome;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A handler of one delivery, which waits at its next call until it is let go on.
final class Handler {
  private final Product product;
  private final SteppedPorts ports;
  private final ObjectChange change;
  private final int event;
  private final Instant born;
  private @Nullable Call waitsAt;
  private @Nullable Outcome outcome;

  Handler(Product product, SteppedPorts ports, ObjectChange change, int event, Instant born) {
    this.product = product;
    this.ports = ports;
    this.change = change;
    this.event = event;
    this.born = born;
    run(null);
  }

  /// Makes the call at which it waits, or hears the answer that it waits for.
  void go(Fate fate) {
    run(waitsAt == Call.HEAR ? null : fate);
  }

  /// The call that it makes next; none if it is over.
  @Nullable Call waitsAt() {
    return waitsAt;
  }

  /// What it reports; nothing if it died, or is not over.
  @Nullable Outcome outcome() {
    return outcome;
  }

  ObjectLocation place() {
    return change.location();
  }

  int event() {
    return event;
  }

  Instant born() {
    return born;
  }

  private void run(@Nullable Fate fate) {
    waitsAt = null;
    ports.rewind(fate);
    try {
      outcome = product.record(ports, ports, ports, change);
    } catch (StoppedException stopped) {
      waitsAt = stopped.at();
    }
  }
}
