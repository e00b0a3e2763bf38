package contactsheet.bootstrap.cli.commands.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Waits for Ctrl-C or `kill`, which end a server. It is opened before all resources that have to
/// be closed then, and closed after them. The process ends with exit code 0, while the JVM's
/// default would be the signal's exit code.
public final class Interruption implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 15;

  private final CountDownLatch requested = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::end, "ending");

  public Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /// Waits for it.
  public void await() {
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
