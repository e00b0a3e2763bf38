package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import contactsheet.bootstrap.cli.commands.local.TableDifferences;
import contactsheet.bootstrap.cli.pipeline.LocalObjects.Listed;
import contactsheet.domain.ObjectLocation;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `serve --data`, killed (`kill -9`) at random moments while objects are uploaded, overwritten and
/// deleted, and started again each time: its table equals its bucket. `KilledServerTest` has the
/// same of the objects alone. `-Dcontactsheet.proof.kills=20` kills it more often, and
/// `-Dcontactsheet.proof.seed=17` chooses the moments of a run that has printed this seed.
@Tag("thorough")
final class KilledServeTest {
  private static final int KILLS = Integer.getInteger("contactsheet.proof.kills", 2);
  private static final long SEED =
      Long.getLong("contactsheet.proof.seed", new Random().nextInt(1_000_000));

  private static final String BUCKET = "photos";
  private static final int KEYS = 8;
  private static final int MOST_BYTES = 500_000;
  private static final int MOST_MILLIS = 300;
  private static final int PATIENCE_MILLIS = 120_000;

  @TempDir Path data;
  private final Random random = new Random(SEED);
  private final AtomicInteger changes = new AtomicInteger();

  @Test
  void after_each_start_the_table_equals_the_bucket() throws Exception {
    var rows = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      // The process ends first, and with it what the threads do.
      try (var threads = Executors.newVirtualThreadPerTaskExecutor();
          var served = ServedProcess.start(data)) {
        rows += assertEqual(served);
        int goal = changes.get() + KEYS + random.nextInt(4 * KEYS);
        for (int key = 0; key < KEYS; key++) {
          var name = "album-" + key % 2 + "/" + key;
          threads.execute(() -> changeUntilKilled(served.s3(), name));
        }
        while (changes.get() < goal) {
          Thread.sleep(1);
        }
        Thread.sleep(random.nextInt(MOST_MILLIS));
      }
    }
    try (var served = ServedProcess.start(data)) {
      rows += assertEqual(served);
    }
    assertFalse(rows == 0, "nothing was there to be compared");
    System.out.printf(
        "Killed serve: seed %d, %d kills, %d changes, %d rows compared%n",
        SEED, KILLS, changes.get(), rows);
  }

  private void changeUntilKilled(URI server, String key) {
    try (var s3 = new PlainS3(server)) {
      while (true) {
        int number = changes.incrementAndGet();
        s3.put(BUCKET, key, "text/plain", new byte[new Random(number).nextInt(MOST_BYTES)]);
        if (number % 5 == 0) {
          s3.delete(BUCKET, key);
        }
      }
    } catch (IllegalStateException _) {
      // The server was killed.
    }
  }

  /// The rows of many objects are written while the server is used already.
  ///
  /// @return how many rows there are
  private static int assertEqual(ServedProcess served) throws InterruptedException {
    try (var s3 = new PlainS3(served.s3())) {
      var bucket =
          s3.list(BUCKET).stream()
              .map(o -> new Listed(ObjectLocation.of(BUCKET, o.key()), o.size(), o.eTag()))
              .toList();
      var differences = TableDifferences.between(bucket, served.rows(BUCKET));
      for (int i = 0; !differences.isEmpty() && i < PATIENCE_MILLIS; i += 100) {
        Thread.sleep(100);
        differences = TableDifferences.between(bucket, served.rows(BUCKET));
      }
      assertEquals(List.of(), differences, "seed " + SEED);
      return bucket.size();
    }
  }
}
