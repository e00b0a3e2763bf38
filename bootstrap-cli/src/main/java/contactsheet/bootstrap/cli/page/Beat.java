package contactsheet.bootstrap.cli.page;

import java.time.Duration;

/// Repeats a task, with a pause in between, until it is closed.
final class Beat implements AutoCloseable {
  private final Thread thread;

  /// @param name the name of its thread
  Beat(String name, Duration pause, Action action) {
    thread = Thread.ofVirtual().name(name).start(() -> repeat(pause, action));
  }

  /// The task.
  @FunctionalInterface
  interface Action {
    void run() throws InterruptedException;
  }

  private static void repeat(Duration pause, Action action) {
    try {
      while (true) {
        action.run();
        Thread.sleep(pause);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
