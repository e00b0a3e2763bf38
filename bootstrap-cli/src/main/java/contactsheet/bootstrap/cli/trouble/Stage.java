package contactsheet.bootstrap.cli.trouble;

import contactsheet.application.port.in.Outcome;
import contactsheet.bootstrap.cli.pipeline.LocalObjects;
import contactsheet.domain.ObjectLocation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/// Plays a history with a real object in the local S3, and with real handlers that can be stopped
/// and continued.
///
/// @param object the object of the history
/// @param objects the objects of the local S3
/// @param directions the directions that make handlers wait
/// @param handler the function that handles an event to the end
/// @param repair the action that repairs an object's row
/// @param clock the clock of the handlers
record Stage(
    ObjectLocation object,
    LocalObjects objects,
    Directions directions,
    Function<String, List<Outcome>> handler,
    Consumer<ObjectLocation> repair,
    MovableClock clock) {
  private static final long PATIENCE_SECONDS = 10;

  /// Uploads the object, and takes its event aside.
  String put(String content) throws InterruptedException, IOException {
    var event = directions.takeEvent(object);
    var bytes = content.getBytes(StandardCharsets.UTF_8);
    objects.put(object, "text/plain", bytes.length, new ByteArrayInputStream(bytes));
    return wait(event);
  }

  /// Deletes the object, and takes its event aside.
  String delete() throws InterruptedException, IOException {
    var event = directions.takeEvent(object);
    objects.delete(object);
    return wait(event);
  }

  /// Lets the object expire. The local S3 has no lifecycle rules, so the object is deleted, and its
  /// event is changed into that of an expiration, which has no sequencer.
  String expire() throws InterruptedException, IOException {
    return delete()
        .replace("ObjectRemoved:Delete", "LifecycleExpiration:Delete")
        .replaceFirst(",\"sequencer\":\"[0-9A-F]+\"", "");
  }

  /// A handler handles an event completely.
  void handle(String event) {
    var _ = handler.apply(event);
  }

  /// A handler observes the object for an event, and then waits.
  ///
  /// @return lets the handler finish
  GoesOn handleSlowly(String event) throws InterruptedException {
    return slowly(() -> handle(event));
  }

  /// A repair of the object's row begins, and waits once it has observed the object.
  ///
  /// @return lets the repair finish
  GoesOn repairSlowly() throws InterruptedException {
    return slowly(() -> repair.accept(object));
  }

  /// The next observation fails.
  void failOnce() {
    directions.failNext(object);
  }

  /// Moves the clock of all handlers forward.
  void pass(Duration time) {
    clock.forward(time);
  }

  /// The rest of the handling.
  @FunctionalInterface
  interface GoesOn {
    void now() throws InterruptedException;
  }

  private GoesOn slowly(Runnable handling) throws InterruptedException {
    var stall = directions.stallNext(object);
    var thread = Thread.ofVirtual().name("slow handler").start(handling);
    stall.awaitReached();
    return () -> {
      stall.release();
      thread.join();
    };
  }

  private static String wait(Future<String> event) throws InterruptedException, IOException {
    try {
      return event.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("S3 told of no change", e);
    }
  }
}
