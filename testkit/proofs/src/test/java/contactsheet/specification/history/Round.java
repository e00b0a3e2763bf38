package contactsheet.specification.history;

import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.domain.ObjectLocation;
import contactsheet.seededbug.Flaw;
import contactsheet.specification.history.Changes.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// The history of one object. It changes over and over; its events come in any order, more than
/// once, and again until a handler has answered them; handlers stall and die; it is scanned beside
/// all that, and once more at the end, when its row has to be right.
public final class Round {
  private static final int CHANGES = 8;

  /// How many requests it makes at most.
  public static final int MOST_REQUESTS = CHANGES + Handlers.MOST_REQUESTS;

  private static final int MOST_DELIVERIES = 3;

  private final Random random;
  private final Duration stall;
  private final boolean mixed;
  private final Log log = new Log();
  private final Changes changes;
  private final Handlers handlers;
  private final List<CompletableFuture<Void>> work = new ArrayList<>();

  /// @param flaw the flaw of the product
  /// @param stall the longest stall of a handler
  public Round(World world, Flaw flaw, ObjectLocation object, Random random, Duration stall) {
    this.random = random;
    this.stall = stall;
    mixed = random.nextBoolean();
    changes = new Changes(world, object, log, random, mixed);
    handlers = new Handlers(world, flaw, object, log, stall);
  }

  /// Plays it to its end.
  ///
  /// @param threads the executor on whose threads the handlers are at work
  public List<Operation> play(Executor threads) {
    var waiting = new ArrayList<Event>();
    for (int number = 1; number <= CHANGES; number++) {
      var event = changes.make(number);
      waiting.addAll(Collections.nCopies(1 + random.nextInt(MOST_DELIVERIES), event));
      Collections.shuffle(waiting, random);
      var now = waiting.subList(0, random.nextInt(waiting.size() + 1));
      now.forEach(it -> deliver(it, threads));
      now.clear();
      if (mixed && random.nextBoolean()) {
        var lot = new Random(random.nextLong());
        begin(() -> handlers.scan(Mode.REPAIR, lot), threads);
      }
      new Luck(random, stall).stall();
    }
    waiting.forEach(it -> deliver(it, threads));
    work.forEach(CompletableFuture::join);
    handlers.scan(Mode.REPORT, random);
    return log.all();
  }

  /// How many requests it made.
  public int requests() {
    return CHANGES + handlers.requests();
  }

  /// How many handlers there were.
  public int handlers() {
    return handlers.begun();
  }

  private void deliver(Event event, Executor threads) {
    var lot = new Random(random.nextLong());
    begin(() -> handlers.handle(event, lot), threads);
  }

  private void begin(Runnable handler, Executor threads) {
    work.add(CompletableFuture.runAsync(handler, threads));
  }
}
