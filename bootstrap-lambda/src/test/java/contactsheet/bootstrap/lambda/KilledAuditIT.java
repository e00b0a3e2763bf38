package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The packaged audit function, killed at random moments of a round over a bucket of which no
/// event has told: the round ends all the same, and what it says is verified is right.
/// `-Dcontactsheet.proof.kills=20` kills it more often, and `-Dcontactsheet.proof.seed=17` plays
/// the kills of a run that has printed this seed.
@Tag("thorough")
final class KilledAuditIT {
  private static final int KILLS = Integer.getInteger("contactsheet.proof.kills", 4);
  private static final long SEED =
      Long.getLong("contactsheet.proof.seed", new Random().nextInt(1_000_000));

  /// A page and a half, so that a round has a place to go on from.
  private static final int OBJECTS = 1_500;

  private static final String TABLE = "Killed";
  private static final String TICK = "{}";

  /// Short, because it is the time for which a killed step holds its round.
  private static final Duration TIMEOUT = Duration.ofSeconds(8);

  private static final Duration LAG = Duration.ofMinutes(1);
  private static final int MOST_MILLIS_LATER = 50;
  private static final int MOST_CALLS = 200;

  @TempDir Path folder;
  private final Random random = new Random(SEED);
  private Deployment deployed;
  private SlowS3 slow;
  private Map<String, String> settings;

  @BeforeEach
  void start() throws IOException {
    deployed = new Deployment(folder);
    slow = new SlowS3(deployed.photos().endpoint(), new Random(SEED));
    settings =
        Map.of(
            "TABLE_NAME",
            deployed.tables().createWithIndex(TABLE),
            "LISTING_INDEX",
            "objects_by_bucket",
            "AUDIT_BUCKET",
            "photos");
  }

  @AfterEach
  void stop() {
    slow.close();
    deployed.close();
  }

  @Test
  void a_round_that_is_killed_again_and_again_ends_and_says_what_is_right() throws Exception {
    for (int i = 0; i < OBJECTS; i++) {
      deployed.photos().upload("%04d.jpg".formatted(i), new byte[i % 7]);
    }
    var uploaded = Instant.now();
    for (int kill = 0; kill < KILLS; kill++) {
      workUntilKilled();
    }
    var through = workToTheEnd();
    System.out.printf("Killed audit: seed %d, %d kills, verified %s%n", SEED, KILLS, through);
    assertEquals(deployed.photos().contents(), recorded());
    assertTrue(through.isAfter(uploaded.minus(LAG).minusMillis(1)), through::toString);
    assertTrue(through.isBefore(Instant.now().minus(LAG)), through::toString);
  }

  private void workUntilKilled() throws Exception {
    try (var audits = deployed.auditFunction(slow.endpoint(), TIMEOUT, settings)) {
      var later =
          CompletableFuture.delayedExecutor(
              random.nextInt(MOST_MILLIS_LATER), TimeUnit.MILLISECONDS);
      var death = slow.requests(1 + random.nextInt(OBJECTS / 2)).thenRunAsync(() -> {}, later);
      for (int call = 0; audits.isAlive() && verifiedThrough() == null; call++) {
        assertTrue(call < MOST_CALLS, audits.log());
        audits.invokeUntil(death, TICK);
        Thread.sleep(Duration.ofMillis(200));
      }
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
    return rows()
        .filter(row -> row.containsKey("verified_through"))
        .map(row -> Instant.parse(value(row, "verified_through").s()))
        .findFirst()
        .orElse(null);
  }

  /// The objects' rows: sizes and ETags by their keys.
  private Map<String, String> recorded() {
    return rows()
        .filter(row -> row.containsKey("size_in_bytes"))
        .collect(
            Collectors.toMap(
                row -> value(row, "filename").s(),
                row -> value(row, "size_in_bytes").n() + " " + value(row, "etag").s()));
  }

  private Stream<Map<String, AttributeValue>> rows() {
    return deployed.tables().rows(TABLE).stream();
  }

  private static AttributeValue value(Map<String, AttributeValue> row, String attribute) {
    return Objects.requireNonNull(row.get(attribute));
  }
}
