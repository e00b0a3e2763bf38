package contactsheet.bootstrap.cli.page;

import contactsheet.application.port.in.Outcome;
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

/// Where a bug is shown: a real object in the local S3, real handlers, and a hand on their pace.
///
/// @param object what it is all about
/// @param buckets where it is
/// @param directions make handlers wait
/// @param handler handles an event to the end
/// @param repair mends an object's row
/// @param clock the handlers'
record Stage(
    ObjectLocation object,
    LocalBuckets buckets,
    Directions directions,
    Function<String, List<Outcome>> handler,
    Consumer<ObjectLocation> repair,
    MovableClock clock) {
  private static final long PATIENCE_SECONDS = 10;

  /// Uploads the object, and takes its event aside.
  String put(String content) throws InterruptedException, IOException {
    var event = directions.takeEvent(object);
    var bytes = content.getBytes(StandardCharsets.UTF_8);
    var _ = buckets.put(object, "text/plain", bytes.length, new ByteArrayInputStream(bytes));
    return wait(event);
  }

  /// Deletes the object, and takes its event aside.
  String delete() throws InterruptedException, IOException {
    var event = directions.takeEvent(object);
    var _ = buckets.delete(object);
    return wait(event);
  }

  /// Lets the object expire. The local S3 has no lifecycle rules, so it is deleted, and what tells
  /// of it is changed into what S3 says of an expiration: it has no sequencer.
  String expire() throws InterruptedException, IOException {
    return delete()
        .replace("ObjectRemoved:Delete", "LifecycleExpiration:Delete")
        .replaceFirst(",\"sequencer\":\"[0-9A-F]+\"", "");
  }

  /// A handler deals with an event from its beginning to its end.
  void handle(String event) {
    var _ = handler.apply(event);
  }

  /// A handler observes the object for an event, and stalls.
  ///
  /// @return goes on with it to the end
  GoesOn handleSlowly(String event) throws InterruptedException {
    return slowly(() -> handle(event));
  }

  /// Somebody repairs the object's row, and stalls when he has observed the object.
  ///
  /// @return goes on with it to the end
  GoesOn repairSlowly() throws InterruptedException {
    return slowly(() -> repair.accept(object));
  }

  /// The next observation fails.
  void failOnce() {
    directions.failNext(object);
  }

  /// Time passes for all handlers.
  void pass(Duration time) {
    clock.forward(time);
  }

  /// What is left to do.
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
