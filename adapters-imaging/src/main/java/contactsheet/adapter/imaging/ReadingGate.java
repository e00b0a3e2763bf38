package contactsheet.adapter.imaging;

import java.util.concurrent.Semaphore;

/// Lets only a few files at a time have further parts in memory. The heads of all objects that are
/// handled at once fit into a small heap, a megabyte for each of them does not.
final class ReadingGate {
  private static final int AT_ONCE = 8;

  private final Semaphore places = new Semaphore(AT_ONCE, true);

  /// Waits for a place; false if the waiting was interrupted.
  boolean enter() {
    try {
      places.acquire();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void leave() {
    places.release();
  }
}
