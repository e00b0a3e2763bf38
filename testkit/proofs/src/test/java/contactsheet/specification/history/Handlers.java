package contactsheet.specification.history;

import contactsheet.application.OneChange;
import contactsheet.application.OneScan;
import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.application.port.in.ReconcileBucket.RowState;
import contactsheet.application.port.out.ObjectListing.ListingResult;
import contactsheet.domain.BucketName;
import contactsheet.domain.Deadline;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.seededbug.Flaw;
import contactsheet.specification.Transition;
import contactsheet.specification.history.Changes.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The handlers of one object, each of which runs the product's own code on the world's ports.
final class Handlers {
  /// The most requests that they make.
  static final int MOST_REQUESTS = 1_000;

  private static final Deadline NONE = new Deadline(Instant.MAX, Instant.MAX);

  private final World world;
  private final Flaw flaw;
  private final ObjectLocation object;
  private final Log log;
  private final Duration stall;
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger begun = new AtomicInteger();
  private volatile String lastFailure = "none failed";

  /// @param flaw the flaw of the product
  /// @param stall the longest stall of a handler
  Handlers(World world, Flaw flaw, ObjectLocation object, Log log, Duration stall) {
    this.world = world;
    this.flaw = flaw;
    this.object = object;
    this.log = log;
    this.stall = stall;
  }

  int requests() {
    return requests.get();
  }

  int begun() {
    return begun.get();
  }

  /// Handles an event, and again until a handler has answered it.
  ///
  /// @throws IllegalStateException if it fails permanently, or the requests are used up
  void handle(Event event, Random random) {
    untilAnswered(
        handler -> new Transition.Handle(handler, event.number()),
        to -> {
          var ports = flaw.ports(to);
          return failure(
              flaw.answer(
                  OneChange.record(ports.source(), ports.store(), world.clock(), event.change())));
        },
        random);
  }

  /// Compares the object with its row, and again until that has come to an end.
  ///
  /// @throws IllegalStateException if it fails permanently, or the requests are used up
  void scan(Mode mode, Random random) {
    untilAnswered(
        handler -> new Transition.Scan(handler, object.toString()),
        ports ->
            failure(
                OneScan.on(Handlers::unlisted, ports.source(), ports.store(), world.clock())
                    .reconcile(List.of(object), mode, NONE)
                    .getFirst()
                    .result()),
        random);
  }

  private void untilAnswered(
      IntFunction<Transition> begin, Function<Flaw.Ports, @Nullable Failure> job, Random random) {
    var luck = new Luck(random, stall);
    var carriers = world.carriers();
    var isAnswered = false;
    while (!isAnswered) {
      var handler = begun.incrementAndGet();
      log.add(handler, log.now(), Effect.of(begin.apply(handler)));
      var carrier = carriers.get(random.nextInt(carriers.size()));
      isAnswered = isAnswered(handler, carrier, luck, job);
    }
  }

  private boolean isAnswered(
      int handler, Flaw.Ports carrier, Luck luck, Function<Flaw.Ports, @Nullable Failure> job) {
    var account = new Account(handler, log);
    var recorder = new Recorder(carrier, account, luck, this::request);
    var answered = false;
    try {
      answered = isSuccess(job.apply(new Flaw.Ports(recorder, recorder)));
    } catch (DiedException _) {
      // It has not acknowledged its event.
    }
    account.end(answered);
    return answered;
  }

  private boolean isSuccess(@Nullable Failure failure) {
    if (failure == null) {
      return true;
    }
    lastFailure = failure.reason();
    return switch (failure.kind()) {
      case RETRYABLE -> false;
      case PERMANENT -> throw new IllegalStateException(lastFailure);
    };
  }

  private long request() {
    if (requests.incrementAndGet() > MOST_REQUESTS) {
      throw new IllegalStateException(
          MOST_REQUESTS
              + " requests were too few for "
              + object
              + ". The last failure: "
              + lastFailure);
    }
    return log.now();
  }

  private static @Nullable Failure failure(Outcome outcome) {
    return outcome instanceof Outcome.Failed(var failure) ? failure : null;
  }

  private static @Nullable Failure failure(RowState state) {
    return state instanceof RowState.Failed(var failure) ? failure : null;
  }

  private static ListingResult unlisted(
      BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    throw new AssertionError("one object is compared, and no bucket listed");
  }
}
