package contactsheet.bootstrap.cli.watch;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A browser that shows the page. One that reads too slowly is disconnected; browsers connect again
/// by themselves, and are then sent the whole state.
public final class Listener {
  private static final int PATIENCE = 1000;

  private final BlockingQueue<String> messages = new ArrayBlockingQueue<>(PATIENCE);
  private volatile boolean lost;

  void hear(String message) {
    if (!messages.offer(message)) {
      lost = true;
    }
  }

  public boolean isLost() {
    return lost;
  }

  /// The next message, or none if there is none for a while.
  public @Nullable String next(long seconds) throws InterruptedException {
    return messages.poll(seconds, TimeUnit.SECONDS);
  }

  /// Whether messages are waiting to be sent.
  public boolean hasMore() {
    return !messages.isEmpty();
  }
}
