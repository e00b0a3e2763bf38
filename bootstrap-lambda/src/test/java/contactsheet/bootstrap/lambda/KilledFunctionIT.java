package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The packaged function, killed in the middle of batches of messages. As after a power failure
/// there is no answer, and the queue delivers again. `-Dcontactsheet.proof.kills=100` makes each
/// round longer, `-Dcontactsheet.proof.rounds=20` plays more of them, and
/// `-Dcontactsheet.proof.seed=17` begins at the seed that a run has printed.
@ParameterizedClass(name = "seed {0}")
@MethodSource("seeds")
@Tag("thorough")
final class KilledFunctionIT {
  private static final int KILLS = Integer.getInteger("contactsheet.proof.kills", 4);
  private static final int ROUNDS = Integer.getInteger("contactsheet.proof.rounds", 1);
  private static final long FIRST_SEED =
      Long.getLong("contactsheet.proof.seed", new Random().nextInt(1_000_000));

  /// Enough objects that a later event of the same object seldom corrects a loss.
  private static final List<String> KEYS =
      IntStream.range(0, 50).mapToObj("frame-%02d.jpg"::formatted).toList();

  private static final String TABLE = "Killed";
  private static final int MOST_REQUESTS = 20;
  private static final int MOST_MILLIS_LATER = 50;
  private static final int BUSY = 20;

  @TempDir Path folder;
  private final long seed;
  private final Random random;
  private final MessageQueue queue;
  private Deployment deployed;
  private Bucket photos;
  private SlowS3 slow;
  private Map<String, String> settings;

  KilledFunctionIT(long seed) {
    this.seed = seed;
    random = new Random(seed);
    queue = new MessageQueue(new Random(seed));
  }

  static LongStream seeds() {
    return LongStream.range(FIRST_SEED, FIRST_SEED + ROUNDS);
  }

  @BeforeEach
  void start() throws IOException {
    deployed = new Deployment(folder);
    photos = new Bucket("photos", queue::send);
    slow = new SlowS3(photos.endpoint(), new Random(seed));
    // Few at once, so that a batch is never done all at a stroke.
    settings =
        Map.of(
            "TABLE_NAME",
            deployed.tables().create(TABLE, "filename", "bucket"),
            "MAX_CONCURRENCY",
            "3");
  }

  @AfterEach
  void stop() {
    slow.close();
    photos.close();
    deployed.close();
  }

  @Test
  void nothing_is_lost_where_the_function_is_killed_half_way_through_batches() throws Exception {
    var start = System.nanoTime();
    for (int kill = 0; kill < KILLS; kill++) {
      workUntilKilled();
    }
    workToTheEnd();
    System.out.printf(
        "Killed function: seed %d, %d kills, %s in %d ms%n",
        seed, KILLS, queue, Duration.ofNanos(System.nanoTime() - start).toMillis());
    assertEquals(photos.contents(), recorded());
  }

  /// Without this, the test above might be one that cannot fail.
  @Test
  void what_a_queue_forgets_before_the_function_has_answered_is_lost() throws Exception {
    KEYS.subList(0, 4).forEach(key -> photos.upload(key, key));
    try (var function = deployed.function(slow.endpoint(), settings)) {
      var batch = queue.receive();
      assertEquals(Optional.empty(), function.invokeUntil(slow.requests(1), event(batch)));
    }
    assertNotEquals(photos.contents(), recorded());
  }

  /// The bucket also changes between the batches.
  private void workUntilKilled() throws Exception {
    try (var function = deployed.function(slow.endpoint(), settings)) {
      var death = anyMoment();
      while (function.isAlive()) {
        while (queue.size() < BUSY) {
          change(KEYS.get(random.nextInt(KEYS.size())));
        }
        var batch = queue.receive();
        queue.settle(batch, function.invokeUntil(death, event(batch)));
      }
    }
  }

  /// The kill comes in the middle of a batch, at any step of any object's handling, or just after
  /// the last one.
  private CompletableFuture<Void> anyMoment() {
    var later =
        CompletableFuture.delayedExecutor(random.nextInt(MOST_MILLIS_LATER), TimeUnit.MILLISECONDS);
    return slow.requests(1 + random.nextInt(MOST_REQUESTS)).thenRunAsync(() -> {}, later);
  }

  /// Only killed invocations fail.
  private void workToTheEnd() throws Exception {
    try (var function = deployed.function(slow.endpoint(), settings)) {
      while (queue.size() > 0) {
        assertEquals("{\"batchItemFailures\":[]}", function.answerTo(event(queue.receive())));
      }
    }
  }

  private void change(String key) {
    if (random.nextInt(3) == 0) {
      photos.delete(key);
    } else {
      photos.upload(key, Long.toHexString(random.nextLong()));
    }
  }

  private static String event(List<String> batch) {
    return Envelopes.sqs(batch.toArray(String[]::new));
  }

  /// The rows' sizes and ETags by their keys; tombstones are as good as no rows.
  private Map<String, String> recorded() {
    return deployed.tables().rows(TABLE).stream()
        .filter(row -> !row.containsKey("removed_at"))
        .collect(
            Collectors.toMap(
                row -> value(row, "filename").s(),
                row -> value(row, "size_in_bytes").n() + " " + value(row, "etag").s()));
  }

  private static AttributeValue value(Map<String, AttributeValue> row, String attribute) {
    return Objects.requireNonNull(row.get(attribute));
  }
}
