package contactsheet.model;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.application.port.out.MetadataStore.FindResult.Stored;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A world in which the steps of a script happen: S3, its events, the table, and the handlers at
/// work, stopped between their calls.
final class Model {
  /// No handler lives longer, because Lambda ends it.
  static final Duration LIFE = Duration.ofMinutes(15);

  private final SettableClock clock = new SettableClock();
  private final Findings findings = new Findings();
  private final InMemoryMetadataStore table = InMemoryMetadataStore.keyedByFilenameAndBucket();
  private final HandlersAtWork handlers = new HandlersAtWork();
  private final Product product;
  private final Events events;
  private final WitnessStore store;
  private final World world;
  private Storage storage;
  private boolean isStorageShared;

  Model(Product product) {
    this(product, new Events(), null);
  }

  private Model(Product product, Events events, @Nullable Storage shared) {
    this.product = product;
    this.events = events;
    storage = shared == null ? new Storage(clock) : shared;
    isStorageShared = shared != null;
    store = new WitnessStore(product.store(table), table, findings);
    world =
        new World(
            (bucket, prefix, after, limit) -> storage.s3().list(bucket, prefix, after, limit),
            place -> storage.s3().observe(place),
            store,
            clock);
  }

  /// Returns a copy from which the history can continue differently. The findings so far are not
  /// copied.
  ///
  /// The clock of S3 is shared. It does not move when time passes in a copy: S3's times decide
  /// nothing, and states that differ only in them are the same.
  Model fork() {
    isStorageShared = true;
    var copy = new Model(product, events.copy(), storage);
    copy.clock.set(clock.instant());
    table.entries().forEach(row -> copy.table.replaceIfUnchanged(null, row));
    handlers.copyTo(copy.handlers, copy.world);
    return copy;
  }

  /// All that decides what can come of this world once its handlers are dead.
  List<Object> aftermath() {
    return List.of(storage.past(), table.entries(), events.state(), clock.instant());
  }

  /// Which laws are broken so far.
  Findings findings() {
    return findings;
  }

  /// Lets the step happen, if it can happen now.
  ///
  /// @return whether it could
  boolean go(Step step) {
    return switch (step) {
      case Step.Change change -> change(change);
      case Step.Original(var object) -> original(object);
      case Step.OneSequencer() -> events.all().isEmpty() && ownStorage().useOneSequencer();
      case Step.Silence(var object, var what) -> ownStorage().change(object, what);
      case Step.Delivery delivery -> deliver(delivery);
      case Step.Start start -> start(start);
      case Step.Loss(int event) -> lose(event);
      case Step.Move move -> move(move);
      case Step.Death(int handler) -> handlers.die(handler);
      case Step.Wait(int minutes) -> pass(Duration.ofMinutes(minutes));
      case Step.Expiry(var object) -> forget(object);
    };
  }

  /// Ends the history: the handlers die, and every event is handled without a fault.
  Findings finish() {
    handlers.dieOut();
    new Verdict(product, storage, table, store, clock, events, findings).reach();
    return findings;
  }

  /// The events that no handler has answered yet, and none is about to.
  List<Integer> neglected() {
    var waiting = new TreeSet<>(events.unansweredNumbers());
    waiting.removeIf(handlers::handle);
    return List.copyOf(waiting);
  }

  /// The handlers that are alive.
  HandlersAtWork atWork() {
    return handlers;
  }

  /// Returns S3's current state of an object.
  Observation observed(ObjectLocation object) {
    return switch (storage.s3().observe(object)) {
      case ObservationResult.Observed(var seen) -> seen;
      case ObservationResult.NotObserved(var failure) -> throw new AssertionError(failure);
    };
  }

  /// The sequencer of an event, if it has one.
  @Nullable Sequencer sequencer(int event) {
    return Objects.requireNonNull(events.delivered(event)).received().sequencer();
  }

  /// How many events there have been.
  int changes() {
    return events.all().size();
  }

  private boolean change(Step.Change step) {
    if (events.has(step.event())) {
      return false;
    }
    var change = ownStorage().go(step);
    if (change == null) {
      return false;
    }
    events.add(step.event(), Event.of(change, step.deed(), product));
    return true;
  }

  private Storage ownStorage() {
    if (isStorageShared) {
      storage = storage.copy();
      isStorageShared = false;
    }
    return storage;
  }

  private boolean original(ObjectLocation object) {
    if (row(object) != null || storage.knows(object)) {
      return false;
    }
    table.replaceIfUnchanged(null, ownStorage().original(object));
    return true;
  }

  private boolean deliver(Step.Delivery step) {
    var event = events.delivered(step.event());
    return event != null
        && begin(
            step.handler(), new Job.Answer(step.event(), event.received()), step.minutesFast());
  }

  private boolean start(Step.Start step) {
    return Storage.BUCKETS.contains(step.bucket())
        && begin(step.handler(), new Job.GoThrough(step.scan(), step.bucket()), step.minutesFast());
  }

  private boolean begin(int number, Job job, int minutesFast) {
    if (handlers.has(number)) {
      return false;
    }
    var fast = Duration.ofMinutes(minutesFast);
    var ports = world.ports(fast);
    handlers.add(number, new Handler(product, ports, job, clock.instant()));
    return true;
  }

  private boolean lose(int event) {
    return !handlers.handle(event) && events.lose(event);
  }

  private boolean move(Step.Move step) {
    var handler = handlers.move(step, clock.instant());
    if (handler == null) {
      return false;
    }
    if (handler.job() instanceof Job.Answer(int event, _) && handler.isAnswered()) {
      events.answer(event);
    }
    return true;
  }

  private boolean pass(Duration time) {
    clock.advance(time);
    handlers.dieOfAge(clock.instant().minus(LIFE));
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

  /// The row of an object.
  @Nullable MetadataEntry row(ObjectLocation object) {
    return table.find(object) instanceof Stored(var row) ? row : null;
  }
}
