package contactsheet.bootstrap.cli.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Carries events from the requests that caused them to their handler: one at a time, in the order
/// in which they came.
///
/// It has no bound on purpose: a full queue would hold up S3's threads, and the handler needs one
/// of them for each event.
public final class EventQueue implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 10;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("events").factory());
  private final CompletableFuture<Consumer<String>> handler = new CompletableFuture<>();

  /// Lets the events that wait, and all later ones, go to their handler.
  public void open(Consumer<String> receiver) {
    handler.complete(receiver);
  }

  /// Adds an event behind those that wait.
  public void add(String event) {
    thread.execute(() -> handler.join().accept(event));
  }

  /// Waits until all events are handled that were added before.
  public void awaitHandled() {
    CompletableFuture.runAsync(() -> {}, thread).join();
  }

  /// Takes no more events, and waits a while for those that it has.
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException _) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
