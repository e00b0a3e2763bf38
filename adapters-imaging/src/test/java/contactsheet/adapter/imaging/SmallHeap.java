package contactsheet.adapter.imaging;

import contactsheet.adapter.protocol.picture.ImageInspector.ImageContent;
import contactsheet.adapter.protocol.picture.ImageInspector.PartRead;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;

/// A program that inspects the same file again and again in as many threads as the function has. It
/// runs in a JVM of its own with a small heap.
final class SmallHeap {
  static final int THREADS = 64;
  private static final int ROUNDS = 3;

  /// About as long as S3 takes: so all that may be read at once is in memory at once.
  private static final long MILLIS_PER_READ = 20;

  /// A file that is read as a client of S3 reads an object: every answer is a new array, which is
  /// in memory twice for a while.
  private record Download(Path path, long size) implements ImageContent {
    @Override
    public byte[] head() {
      return part(0, (int) Math.min(size, 64 * 1024));
    }

    @Override
    public PartRead read(long offset, int length) {
      return new PartRead.Had(ByteBuffer.wrap(part(offset, length)));
    }

    private byte[] part(long offset, int length) {
      try (var file = new RandomAccessFile(path.toFile(), "r")) {
        var answer = new byte[length];
        file.seek(offset);
        file.readFully(answer);
        Thread.sleep(MILLIS_PER_READ);
        return answer.clone();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private SmallHeap() {}

  /// Looks into these files, one after the other.
  public static void main(String[] files) throws Exception {
    var inspector = new HeadInspector(true);
    for (var file : files) {
      var path = Path.of(file);
      all(inspector, new Download(path, path.toFile().length()));
    }
  }

  private static void all(HeadInspector inspector, ImageContent content) throws Exception {
    var together = new CyclicBarrier(THREADS);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      threads.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    for (int round = 0; round < ROUNDS; round++) {
                      await(together);
                      inspector.inspect(content);
                    }
                  }));
    }
    for (var thread : threads) {
      thread.join();
    }
  }

  private static void await(CyclicBarrier together) {
    try {
      together.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
