package contactsheet.application.model;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.application.SettableClock;
import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.out.MetadataStore.FindResult.Stored;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Stamp;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A world in which the steps of a script happen: S3, its events, the table, and the handlers at
/// work, stopped between their calls.
final class Model {
  /// No handler lives longer: Lambda ends it.
  static final Duration LIFE = Duration.ofMinutes(15);

  private final SettableClock clock = new SettableClock();
  private final Storage storage = new Storage(clock);
  private final Findings findings = new Findings();
  private final InMemoryMetadataStore table = InMemoryMetadataStore.keyedByFilenameAndBucket();
  private final SortedMap<Integer, Event> events = new TreeMap<>();
  private final SortedMap<Integer, Event> unanswered = new TreeMap<>();
  private final SortedMap<Integer, Handler> handlers = new TreeMap<>();
  private final Product product;
  private final WitnessStore store;

  Model(Product product) {
    this.product = product;
    store = new WitnessStore(product.store(table), table, findings);
  }

  /// Lets the step happen, if it can happen now.
  ///
  /// @return whether it could
  boolean go(Step step) {
    return switch (step) {
      case Step.Change change -> change(change);
      case Step.Original(var object) -> original(object);
      case Step.Delivery delivery -> deliver(delivery);
      case Step.Move move -> move(move);
      case Step.Death(int handler) -> handlers.remove(handler) != null;
      case Step.Wait(int minutes) -> pass(Duration.ofMinutes(minutes));
      case Step.Expiry(var object) -> forget(object);
    };
  }

  /// Ends the history: the handlers die, and every event is handled without a fault; first those
  /// that none has answered, and then, once more, all of them.
  Findings finish() {
    handlers.clear();
    var ending = new Ending(storage.s3(), store, clock, findings);
    var comparison = new Comparison(storage, table, findings);
    ending.handle(List.copyOf(unanswered.values()));
    comparison.check("every event was handled");
    ending.handle(List.copyOf(events.values()).reversed());
    comparison.check("every event was handled once more");
    return findings;
  }

  /// The events that no handler has answered yet, and none is about to.
  List<Integer> neglected() {
    var waiting = new TreeSet<>(unanswered.keySet());
    handlers.values().forEach(handler -> waiting.remove(handler.event()));
    return List.copyOf(waiting);
  }

  /// The handlers that are alive.
  List<Integer> handlers() {
    return List.copyOf(handlers.keySet());
  }

  /// Where a handler waits, if it is alive.
  @Nullable Call waitsAt(int handler) {
    var it = handlers.get(handler);
    return it == null ? null : it.waitsAt();
  }

  /// The object that a handler is concerned with, if it is alive.
  @Nullable ObjectLocation place(int handler) {
    var it = handlers.get(handler);
    return it == null ? null : it.place();
  }

  private boolean change(Step.Change step) {
    if (events.containsKey(step.event())) {
      return false;
    }
    var content = "e" + step.event();
    var change = storage.doTo(step.object(), step.deed(), content);
    if (change == null) {
      return false;
    }
    var event = Event.of(change, step.deed(), product);
    events.put(step.event(), event);
    if (event.owed()) {
      unanswered.put(step.event(), event);
    }
    return true;
  }

  private boolean original(ObjectLocation object) {
    if (row(object) != null || storage.knows(object)) {
      return false;
    }
    table.replaceIfUnchanged(null, storage.original(object));
    return true;
  }

  private boolean deliver(Step.Delivery step) {
    var event = events.get(step.event());
    if (event == null || handlers.containsKey(step.handler())) {
      return false;
    }
    var fast = Duration.ofMinutes(step.minutesFast());
    var ports = new SteppedPorts(storage.s3(), store, () -> clock.instant().plus(fast));
    var handler = new Handler(product, ports, event.received(), step.event(), clock.instant());
    handlers.put(step.handler(), handler);
    return true;
  }

  private boolean move(Step.Move step) {
    var handler = handlers.get(step.handler());
    if (handler == null || handler.waitsAt() != step.call()) {
      return false;
    }
    handler.go(step.fate());
    if (handler.waitsAt() == null) {
      handlers.remove(step.handler());
    }
    switch (handler.outcome()) {
      case null -> {}
      case Outcome.Failed _ -> {}
      case Outcome.Recorded _,
          Outcome.Removed _,
          Outcome.Superseded _,
          Outcome.Duplicate _,
          Outcome.Skipped _ ->
          unanswered.remove(handler.event());
    }
    return true;
  }

  private boolean pass(Duration time) {
    clock.advance(time);
    var born = clock.instant().minus(LIFE);
    handlers.values().removeIf(handler -> handler.born().isBefore(born));
    return true;
  }

  private boolean forget(ObjectLocation object) {
    if (row(object) instanceof MetadataEntry.Removed tombstone && isOver(tombstone.stamp())) {
      table.forget(object);
      return true;
    }
    return false;
  }

  private boolean isOver(Stamp stamp) {
    var recordedAt = stamp.recordedAt();
    return recordedAt != null
        && !clock.instant().isBefore(recordedAt.plus(product.tombstoneLifetime()));
  }

  private @Nullable MetadataEntry row(ObjectLocation object) {
    return table.find(object) instanceof Stored(var row) ? row : null;
  }
}
