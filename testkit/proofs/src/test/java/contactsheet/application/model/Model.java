package contactsheet.application.model;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.application.SettableClock;
import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.out.MetadataStore.FindResult.Stored;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Stamp;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  private final Set<Integer> lost = new HashSet<>();
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
      case Step.OneSequencer() -> events.isEmpty() && storage.useOneSequencer();
      case Step.Silence(var object, var what) -> storage.change(object, what);
      case Step.Delivery delivery -> deliver(delivery);
      case Step.Start start -> start(start);
      case Step.Loss(int event) -> lose(event);
      case Step.Move move -> move(move);
      case Step.Death(int handler) -> handlers.remove(handler) != null;
      case Step.Wait(int minutes) -> pass(Duration.ofMinutes(minutes));
      case Step.Expiry(var object) -> forget(object);
    };
  }

  /// Ends the history: the handlers die, and every event is handled without a fault; first those
  /// that none has answered, and then, once more, all of them. Where events got lost, or something
  /// changed of which none tells, somebody audits and repairs before they come once more.
  Findings finish() {
    handlers.clear();
    var ending = new Ending(product, storage.s3(), store, clock, findings);
    var comparison = new Comparison(storage, table, findings);
    var untold = storage.untold();
    ending.handle(List.copyOf(unanswered.values()));
    if (storage.hasOneSequencer()) {
      // Such a duplicate that agrees leaves no trace, so a stalled handler may still pass it: the
      // row is right only after an event that no other handler overlaps.
      ending.handle(List.copyOf(events.values()));
    }
    if (lost.isEmpty()) {
      comparison.check(Law.TABLE_EQUALS_BUCKET, "every event was handled", untold);
    }
    if (!lost.isEmpty() || !untold.isEmpty()) {
      audit(ending, comparison, untold);
    }
    ending.audit(Scan.DEEP_AUDIT, Law.AUDIT_RAISES_NO_FALSE_ALARM);
    ending.audit(Scan.AUDIT, Law.AUDIT_RAISES_NO_FALSE_ALARM);
    ending.handle(List.copyOf(events.values()).reversed());
    comparison.check(Law.TABLE_EQUALS_BUCKET, "every event was handled once more", Set.of());
    return findings;
  }

  private void audit(Ending ending, Comparison comparison, Set<Untold> untold) {
    var law =
        lost.isEmpty() ? Law.AUDIT_FINDS_WHAT_NO_EVENT_TELLS : Law.REPAIR_MAKES_UP_FOR_LOST_EVENTS;
    ending.repair(Scan.AUDIT);
    var unlisted = new HashSet<>(untold);
    unlisted.remove(Untold.TRANSITION);
    comparison.check(law, "it was repaired", unlisted);
    ending.audit(Scan.AUDIT, law);
    if (!unlisted.isEmpty()) {
      ending.repair(Scan.DEEP_AUDIT);
      comparison.check(Law.AUDIT_FINDS_WHAT_NO_EVENT_TELLS, "it was repaired deeply", Set.of());
    }
  }

  /// The events that no handler has answered yet, and none is about to.
  List<Integer> neglected() {
    var waiting = new TreeSet<>(unanswered.keySet());
    waiting.removeIf(this::isBeingHandled);
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

  /// The object whose event a handler answers, if it is alive and answers one.
  @Nullable ObjectLocation place(int handler) {
    var it = handlers.get(handler);
    return it != null && it.job() instanceof Job.Answer(_, var change) ? change.location() : null;
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
    return event != null
        && !lost.contains(step.event())
        && begin(
            step.handler(), new Job.Answer(step.event(), event.received()), step.minutesFast());
  }

  private boolean start(Step.Start step) {
    return Storage.BUCKETS.contains(step.bucket())
        && begin(step.handler(), new Job.GoThrough(step.scan(), step.bucket()), step.minutesFast());
  }

  private boolean begin(int number, Job job, int minutesFast) {
    if (handlers.containsKey(number)) {
      return false;
    }
    var fast = Duration.ofMinutes(minutesFast);
    var s3 = storage.s3();
    var ports = new SteppedPorts(s3, s3, store, () -> clock.instant().plus(fast));
    handlers.put(number, new Handler(product, ports, job, clock.instant()));
    return true;
  }

  private boolean lose(int event) {
    return !isBeingHandled(event) && unanswered.remove(event) != null && lost.add(event);
  }

  private boolean isBeingHandled(int event) {
    return handlers.values().stream()
        .anyMatch(it -> it.job() instanceof Job.Answer(int answered, _) && answered == event);
  }

  private boolean move(Step.Move step) {
    var handler = handlers.get(step.handler());
    if (handler == null || handler.waitsAt() != step.call()) {
      return false;
    }
    handler.go(step.fate(), clock.instant());
    if (handler.waitsAt() == null) {
      handlers.remove(step.handler());
    }
    if (handler.job() instanceof Job.Answer(int event, _) && isSuccess(handler.outcome())) {
      unanswered.remove(event);
    }
    return true;
  }

  private static boolean isSuccess(@Nullable Outcome outcome) {
    return switch (outcome) {
      case null -> false;
      case Outcome.Failed _ -> false;
      case Outcome.Recorded _, Outcome.Removed _, Outcome.Superseded _, Outcome.Duplicate _ -> true;
    };
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
