package contactsheet.bootstrap.cli.trouble;

import contactsheet.application.port.in.Outcome;
import contactsheet.bootstrap.cli.pipeline.LocalObjects;
import contactsheet.bootstrap.cli.pipeline.Repairs;
import contactsheet.domain.ObjectLocation;
import contactsheet.seededbug.SeededBug;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// Plays the history that shows a bug, each time with a new object, one after the other.
final class Demonstrations implements AutoCloseable {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("demonstrations").factory());
  private final AtomicInteger number = new AtomicInteger();
  private final Repairs repairs;
  private final LocalObjects objects;
  private final Directions directions;
  private final Function<String, List<Outcome>> handler;
  private final MovableClock clock;
  private final Bugs bugs;

  Demonstrations(
      Repairs repairs,
      LocalObjects objects,
      Directions directions,
      Function<String, List<Outcome>> handler,
      MovableClock clock,
      Bugs bugs) {
    this.repairs = repairs;
    this.objects = objects;
    this.directions = directions;
    this.handler = handler;
    this.clock = clock;
    this.bugs = bugs;
  }

  /// Plays it after the histories that were requested before.
  ///
  /// @param on whether the bug was just switched on, or off
  void show(SeededBug bug, boolean on) {
    if (on) {
      thread.execute(() -> play(bug));
    }
  }

  /// Waits until all requested histories are over.
  void awaitEnd() {
    CompletableFuture.runAsync(() -> {}, thread).join();
  }

  private void play(SeededBug bug) {
    var stage = new Stage(object(bug), objects, directions, handler, repairs::repair, clock);
    try {
      new Demonstration(stage, bugs).play(bug);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException("the history of " + bug + " could not be played", e);
    }
  }

  private ObjectLocation object(SeededBug bug) {
    var name = bug == SeededBug.KEY_DECODED_TWICE ? "100%25" : Bugs.label(bug);
    return ObjectLocation.of(
        objects.buckets().iterator().next(),
        "what-if/" + name + "-" + number.incrementAndGet() + ".txt");
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
