package contactsheet.bootstrap.cli.page;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One who looks at the page. Whoever hears too slowly is lost: a browser comes again by
/// itself, and is told how things stand then.
final class Listener {
  private static final int PATIENCE = 1000;

  private final BlockingQueue<String> messages = new ArrayBlockingQueue<>(PATIENCE);
  private volatile boolean lost;

  void hear(String message) {
    if (!messages.offer(message)) {
      lost = true;
    }
  }

  boolean isLost() {
    return lost;
  }

  /// The next message, or none if there is none for a while.
  @Nullable String next(long seconds) throws InterruptedException {
    return messages.poll(seconds, TimeUnit.SECONDS);
  }

  /// Whether somebody waits for more than what was written.
  boolean hasMore() {
    return !messages.isEmpty();
  }
}
