package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The packaged audit function, killed at random moments of a round over a bucket that changes and
/// has drifted from its table: the round ends all the same, and what it says is verified is right.
/// `-Dcontactsheet.proof.objects=20000` and `-Dcontactsheet.proof.kills=20` make it larger, and
/// `-Dcontactsheet.proof.seed=17` plays the drift and the kills of the run that printed it.
@Tag("thorough")
final class KilledAuditIT {
  /// A page and a half, so that a round has a place to go on from.
  private static final int OBJECTS = Integer.getInteger("contactsheet.proof.objects", 1_500);

  private static final int KILLS = Integer.getInteger("contactsheet.proof.kills", 4);
  private static final long SEED =
      Long.getLong("contactsheet.proof.seed", new Random().nextInt(1_000_000));

  private static final int LOST = OBJECTS / 100;
  private static final int DAMAGED = OBJECTS / 100;

  /// A round asks at least once about each difference, so that most of them are left for a kill.
  private static final int MOST_REQUESTS = Math.max(1, (LOST + DAMAGED) / KILLS);

  private static final int MOST_MILLIS_LATER = 20;
  private static final String TABLE = "Killed";
  private static final String TICK = "{}";

  /// Short, because it is the time for which a killed step holds its round.
  private static final Duration TIMEOUT = Duration.ofSeconds(8);

  private static final Duration LAG = Duration.ofMinutes(1);
  private static final int MOST_CALLS = 400;

  @TempDir Path folder;
  private final Random random = new Random(SEED);
  private Deployment deployed;
  private DriftingBucket bucket;
  private SlowS3 slow;
  private Map<String, String> settings;

  @BeforeEach
  void start() throws IOException {
    deployed = new Deployment(folder);
    settings =
        Map.of(
            "TABLE_NAME",
            deployed.tables().createWithIndex(TABLE),
            "LISTING_INDEX",
            "objects_by_bucket",
            "AUDIT_BUCKET",
            "photos");
    bucket = new DriftingBucket(deployed, TABLE, settings, SEED);
    slow = new SlowS3(bucket.endpoint(), new Random(SEED));
  }

  @AfterEach
  void stop() {
    slow.close();
    bucket.close();
    deployed.close();
  }

  @Test
  void a_round_that_is_killed_again_and_again_ends_and_says_what_is_right() throws Exception {
    bucket.fill(OBJECTS);
    bucket.loseEvents(LOST);
    bucket.damageRows(DAMAGED);
    assertNotEquals(bucket.photos().contents(), bucket.listedRows());
    var began = Instant.now();
    var changing = bucket.change();
    var kills = 0;
    while (kills < KILLS && workUntilKilled()) {
      kills++;
    }
    var through = workToTheEnd();
    var ended = Instant.now();
    var changes = bucket.stop(changing);
    System.out.printf(
        "Killed audit: seed %d, %,d objects, %d events lost, %d rows damaged, %d changes meanwhile,"
            + " %d kills, verified through %s after %d s%n",
        SEED,
        OBJECTS,
        LOST,
        DAMAGED,
        changes,
        kills,
        through,
        Duration.between(began, ended).toSeconds());
    assertEquals(bucket.photos().contents(), bucket.listedRows());
    assertTrue(through.isAfter(began.minus(LAG).minusMillis(1)), through::toString);
    assertTrue(through.isBefore(ended.minus(LAG)), through::toString);
    assertTrue(kills > 0, "the round was over before the first kill");
  }

  /// The second one has started before, so that it asks while the first one waits for S3.
  @Test
  void two_rounds_at_once_exclude_each_other() throws Exception {
    try (var second = deployed.auditFunction(slow.endpoint(), TIMEOUT, settings);
        var first = deployed.auditFunction(slow.endpoint(), TIMEOUT, settings)) {
      second.answerTo(TICK);
      deployed.tables().delete(TABLE, status());
      bucket.photos().upload("untold.jpg", new byte[17]);
      var asked = slow.requests(1);
      var answers = slow.hold();
      var working = new FutureTask<>(() -> first.answerTo(TICK));
      Thread.ofVirtual().start(working);
      asked.get(1, TimeUnit.MINUTES);
      second.answerTo(TICK);
      answers.complete(null);
      working.get();
      assertTrue(second.log().contains("\"another step is at work\""), second.log());
      assertFalse(second.log().contains("\"found\":{\"missing\""), second.log());
      assertTrue(first.log().contains("\"found\":{\"missing\":1}"), first.log());
    }
    assertEquals(bucket.photos().contents(), bucket.listedRows());
  }

  /// Works until the function is killed, or the round is over.
  ///
  /// @return whether it was killed
  private boolean workUntilKilled() throws Exception {
    try (var audits = deployed.auditFunction(slow.endpoint(), TIMEOUT, settings)) {
      var later =
          CompletableFuture.delayedExecutor(
              random.nextInt(MOST_MILLIS_LATER), TimeUnit.MILLISECONDS);
      var death = slow.requests(1 + random.nextInt(MOST_REQUESTS)).thenRunAsync(() -> {}, later);
      for (int call = 0; audits.isAlive() && verifiedThrough() == null; call++) {
        assertTrue(call < MOST_CALLS, audits.log());
        audits.invokeUntil(death, TICK);
        Thread.sleep(Duration.ofMillis(200));
      }
      return !audits.isAlive();
    }
  }

  private Instant workToTheEnd() throws Exception {
    try (var audits = deployed.auditFunction(slow.endpoint(), TIMEOUT, settings)) {
      for (int call = 0; call < MOST_CALLS; call++) {
        audits.invoke(TICK);
        var through = verifiedThrough();
        if (through != null) {
          return through;
        }
        Thread.sleep(Duration.ofMillis(200));
      }
      throw new AssertionError("the round does not end: " + audits.log());
    }
  }

  private @Nullable Instant verifiedThrough() {
    return deployed.tables().rows(TABLE, "../audits of photos").stream()
        .filter(row -> row.containsKey("verified_through"))
        .map(row -> Instant.parse(Objects.requireNonNull(row.get("verified_through")).s()))
        .findFirst()
        .orElse(null);
  }

  private Map<String, AttributeValue> status() {
    return deployed.tables().rows(TABLE, "../audits of photos").getFirst();
  }
}
