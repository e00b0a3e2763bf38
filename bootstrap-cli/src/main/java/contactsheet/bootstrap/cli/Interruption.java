package contactsheet.bootstrap.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The end that a person gives to a program which has none of its own: Ctrl-C, or `kill`. Opened
/// before all that has to be closed then, it is closed after it, and the process ends with exit
/// code 0, because this is how it is meant to end; the JVM by itself would report the signal.
final class Interruption implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 15;

  private final CountDownLatch requested = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::end, "ending");

  Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /// Waits for it.
  void await() {
    try {
      requested.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    if (requested.getCount() > 0) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }

  private void end() {
    requested.countDown();
    try {
      if (closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        Runtime.getRuntime().halt(0);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
