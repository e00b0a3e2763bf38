package contactsheet.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

/// Reads while another thread writes.
final class WhileWriting {
  private WhileWriting() {}

  /// @param times the number of reads
  /// @param writing the action that is called again and again, with the number of the call, from 0
  /// @param reading the action that is called meanwhile
  static void reads(int times, IntConsumer writing, Runnable reading) throws InterruptedException {
    var begun = new CountDownLatch(1);
    var over = new AtomicBoolean();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var writes = threads.submit(() -> write(writing, begun, over));
      try {
        begun.await();
        for (int round = 0; round < times; round++) {
          reading.run();
        }
      } finally {
        over.set(true);
      }
      assertTrue(written(writes) > 0);
    }
  }

  private static int written(Future<Integer> writing) {
    try {
      return writing.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError("nothing could be written", e);
    }
  }

  private static int write(IntConsumer writing, CountDownLatch begun, AtomicBoolean over) {
    var written = 0;
    try {
      while (!over.get()) {
        writing.accept(written++);
        begun.countDown();
      }
    } finally {
      begun.countDown();
    }
    return written;
  }
}
